// What becomes of a movement that was begun and ended in position: by itself, and by the others of its set.

import type { View } from '../pose/stance.ts';
import { judgeRepetition } from '../reps/describe-repetition.ts';
import { shapeOf } from '../reps/movement-shape.ts';
import {
  isLikeCounted,
  isOfPlainSet,
  isUnlike,
  lateRepetitions,
  rememberMovement,
  type SeenMovement,
} from '../reps/seen-movement.ts';
import type { EndedMovement } from '../reps/track.ts';
import { applyLate, applyMovement, isCountedAlready, otherMovement } from './apply-movement.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';

/**
 * Counts a movement that shows the exercise, or that is like one that counts, or that has been made again and again; tells of any
 * other; and counts those before it, late, that turn out to be like it.
 */
export function endMovement(
  state: CoachState,
  ended: EndedMovement,
  view: View,
  context: StepContext,
  told: Told,
): void {
  const { specification, settings } = context;
  const { excursion, place, refusal } = ended;
  if (place === 'outside') return;
  const { seen, set } = state;
  const alone = seenMovementOf(ended);
  const isHeldBack =
    alone.refused === null &&
    excursion.kind === 'repetition' &&
    !isCountedAlready(state, ended) &&
    isUnlike(seen, alone, set.tally.count);
  const now: SeenMovement = isHeldBack ? { ...alone, refused: 'unlike' } : alone;
  const shows = now.refused === null && excursion.kind === 'repetition';
  const counts = shows || isLikeCounted(seen, now) || isOfPlainSet(seen, now);
  if (counts) applyMovement(state, repetitionOf(ended), view, context, told);
  else if (excursion.kind !== 'quick' && !isHeldBack) {
    if (refusal === null) applyMovement(state, ended, view, context, told);
    else told.events.push(otherMovement(ended, refusal, excursion.endMs, specification));
  }
  const draft = counts ? null : judgeRepetition(ended, specification, view, settings.language);
  rememberMovement(seen, { ...now, draft });
  for (const late of counts ? lateRepetitions(seen) : []) applyLate(state, late, excursion.endMs, told);
}

function repetitionOf(ended: EndedMovement): EndedMovement {
  return { ...ended, refusal: null, excursion: { ...ended.excursion, kind: 'repetition' } };
}

function seenMovementOf({ excursion, side, recording, refusal }: EndedMovement): SeenMovement {
  const { kind, startMs, peakMs, endMs, low, high, restMs } = excursion;
  const shape = shapeOf(recording.samples, excursion, side);
  const refused = refusal && (refusal.requirement === 'position' ? 'position' : 'movement');
  return { kind, startMs, peakMs, endMs, low, high, restMs, side, shape, refused, draft: null };
}
