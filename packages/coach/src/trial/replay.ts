// Runs a coach over a recording exactly as live: one frame after the other, each once, none ahead of its time.

import type { Coach } from '../coach.ts';
import type { CoachEvent } from '../step/coach-event.ts';
import type { CoachState } from '../step/coach-state.ts';
import type { CoachView } from '../step/coach-view.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';

/** What a replay leaves. */
export interface Replayed {
  readonly state: CoachState;
  readonly events: readonly CoachEvent[];
}

/**
 * Gives a coach the frames in their order.
 * @param onStep called after each frame with what there was to show, for drawing a time line; the state is the coach's own
 */
export function replay(
  coach: Coach,
  frames: Iterable<PoseFrame>,
  onStep?: (view: CoachView, state: CoachState) => void,
): Replayed {
  const events: CoachEvent[] = [];
  let state = coach.start();
  for (const frame of frames) {
    const step = coach.step(state, frame);
    state = step.state;
    events.push(...step.events);
    onStep?.(step.view, state);
  }
  return { state, events };
}
