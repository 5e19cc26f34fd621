// What becomes of a movement that was begun and ended in position: by itself, and by the others of its set.

import type { Refusal } from '../measure/conditions.ts';
import type { View } from '../pose/stance.ts';
import { judgeRepetition } from '../reps/describe-repetition.ts';
import { shapeOf } from '../reps/movement-shape.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import {
  isLikeCounted,
  isOfPlainSet,
  isOutweighed,
  isUnlike,
  lateRepetitions,
  rememberMovement,
  type SeenMovement,
} from '../reps/seen-movement.ts';
import type { EndedMovement } from '../reps/track.ts';
import type { Counting } from '../specification/specification.ts';
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
  const alone = seenMovementOf(ended, specification.counting);
  const isHeldBack =
    alone.refused === null &&
    excursion.kind === 'repetition' &&
    !isCountedAlready(state, ended) &&
    isUnlike(seen, alone, set.tally.count);
  const now: SeenMovement = isHeldBack ? { ...alone, refused: 'unlike' } : alone;
  const shows = now.refused === null && excursion.kind === 'repetition';
  const counts = shows || isLikeCounted(seen, now) || isOfPlainSet(seen, now) || isOutweighed(seen, now);
  if (counts) applyMovement(state, repetitionOf(ended), view, context, told);
  else if (excursion.kind !== 'quick' && place !== 'entered' && !isHeldBack) {
    if (refusal === null) applyMovement(state, ended, view, context, told);
    else told.events.push(otherMovement(ended, refusal, excursion.endMs, specification));
  }
  const draft = counts ? null : judgeRepetition(ended, specification, view, settings.language);
  rememberMovement(seen, { ...now, draft });
  if (counts) countLate(state, excursion.endMs, told);
}

/** Counts those that are like one that counts, and then those that are like these. */
function countLate(state: CoachState, tMs: number, told: Told): void {
  let late: readonly SeenMovement[];
  do {
    late = lateRepetitions(state.seen);
    for (const one of late) applyLate(state, one, tMs, told);
  } while (late.length > 0);
}

function repetitionOf(ended: EndedMovement): EndedMovement {
  return { ...ended, refusal: null, excursion: { ...ended.excursion, kind: 'repetition' } };
}

function seenMovementOf(
  { excursion, side, samples, place, refusal }: EndedMovement,
  counting: Counting,
): SeenMovement {
  const { kind, startMs, peakMs, endMs, low, high, restMs } = excursion;
  const shape = shapeOf(samples, excursion, side);
  const refused = refusal && refusedBy(refusal, place);
  const isOffset = kind === 'partial' && refused === null && liesBelow(excursion, counting);
  return { kind, startMs, peakMs, endMs, low, high, restMs, side, shape, refused, isOffset, draft: null };
}

function refusedBy({ requirement, isNear }: Refusal, place: EndedMovement['place']): SeenMovement['refused'] {
  if (place === 'entered') return 'entered';
  if (requirement === 'position') return 'position';
  return isNear ? 'nearly' : 'movement';
}

/** Whether a movement from beyond rest goes as far as a repetition has to, but not to where one has its far end. */
function liesBelow({ low, high }: Excursion, { minimumRange, minimumPeak }: Counting): boolean {
  return low < 0 && high < minimumPeak && high - low >= Math.max(minimumRange, minimumPeak);
}
