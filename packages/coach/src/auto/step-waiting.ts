import type { CoachState } from '../step/coach-state.ts';
import { lowPass } from '../filters/low-pass.ts';
import type { Body } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';
import { acrossOf } from '../pose/view.ts';
import { startTrack } from '../reps/track.ts';
import type { StepContext, Taken } from '../step/step-context.ts';

const turningHz = 0.3;

/** Takes a frame of somebody of whom it is not known yet what they do: they are seen, and nothing is counted. */
export function takeWaitingBody(
  state: CoachState,
  tMs: number,
  body: Body,
  { specification }: StepContext,
): Taken {
  const { image } = body;
  const dtMs = state.bodyMs === null ? 0 : tMs - state.bodyMs;
  const across = lowPass(state.across, acrossOf(body), turningHz, dtMs);
  const confidence = Math.max(image[joints.leftShoulder]?.seen ?? 0, image[joints.rightShoulder]?.seen ?? 0);
  const tracks = [{ ...startTrack('both', specification, null), confidence }];
  return { state: { ...state, tMs, bodyMs: tMs, across, tracks }, events: [], wishes: [] };
}
