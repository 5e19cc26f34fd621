// Another body has been there for so long that it is the one to follow: the film was cut, they changed places, or the finder had found
// the same person anew. What it did until that was known is counted now.

import { unread } from '../measure/readings.ts';
import { parseBody } from '../pose/body.ts';
import { eachFrame, type KeptFrames } from '../pose/kept-frames.ts';
import type { PoseFrame } from '../pose/pose-frame.ts';
import { startTracks } from '../reps/track.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';
import { stepRecognition } from './step-recognition.ts';
import { toldLate } from './told-late.ts';

/** Begins anew with a body that was first seen at `sinceMs`; of the person before it the sets, the counts and the usual range stay. */
export function takeOver(
  state: CoachState,
  newcomer: KeptFrames,
  sinceMs: number,
  last: PoseFrame,
  context: StepContext,
  told: Told,
): void {
  const { specification, plan } = context;
  state.bodyMs = state.across = state.posture = state.walk = null;
  state.smoothed = unread(plan.smoothed);
  state.tracks = startTracks(specification, state.tracks[0]?.usualRange ?? null);
  state.generic = null;
  state.seen = [];
  state.recognition = null;
  state.otherwise = null;
  goOnWith(state, newcomer, sinceMs, last, context, told);
}

/** Goes on with what a body did since `sinceMs` that was taken for another until now. */
export function goOnWith(
  state: CoachState,
  newcomer: KeptFrames,
  sinceMs: number,
  last: PoseFrame,
  context: StepContext,
  told: Told,
): void {
  const { stepBody, room } = context;
  const past: Told = { events: [], candidates: [] };
  eachFrame(newcomer, sinceMs, last.tMs, (frame) => {
    const body = parseBody(frame, room);
    if (body === null) return;
    stepBody(state, frame.tMs, body, context, past);
    stepRecognition(state, frame.tMs, body, context, past);
  });
  parseBody(last, room);
  for (const event of past.events) told.events.push(toldLate(event, last.tMs));
}
