// A repetition of what repeats is counted: its movement is known, and nothing of it is judged.

import { startRecording } from '../measure/recording.ts';
import { viewOf } from '../pose/stance.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import type { EndedMovement } from '../reps/track.ts';
import { applyMovement } from './apply-movement.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';
import { toldLate } from './told-late.ts';

/** Counts one that has just ended; `confidence` is how alike those are that it is one of, 0 to 1. */
export function countCycle(
  state: CoachState,
  excursion: Excursion,
  confidence: number,
  context: StepContext,
  told: Told,
): void {
  const view = state.across === null ? 'front' : viewOf(state.across);
  const ended: EndedMovement = {
    excursion,
    side: 'both',
    confidence,
    recording: startRecording([]),
    samples: [],
    place: 'inside',
    refusal: null,
  };
  applyMovement(state, ended, view, context, told);
}

/** Counts those that ended a while ago, and tells of them now. */
export function countFromMemory(
  state: CoachState,
  tMs: number,
  cycles: readonly Excursion[],
  confidence: number,
  context: StepContext,
  told: Told,
): void {
  const late: Told = { events: [], candidates: [] };
  for (const cycle of cycles) countCycle(state, cycle, confidence, context, late);
  told.events.push(...late.events.map((event) => toldLate(event, tMs)));
  told.candidates.push(...late.candidates);
}
