// What becomes of a movement that was begun and ended in position: by itself, and by the others of its set.

import type { Refusal } from '../measure/conditions.ts';
import { rowOf, type MotionMemory } from '../motion/follow-motion.ts';
import { bounced } from '../motion/bounced.ts';
import { doesBodyStay } from '../motion/does-body-stay.ts';
import type { MotionRows } from '../motion/motion-rows.ts';
import { holdsRope } from '../motion/holds-rope.ts';
import { bentInTurn, movedFeet, skipsRope, steppedFeet, strideMs } from '../motion/moved-feet.ts';
import { strayOf } from '../motion/stray-of.ts';
import { treads } from '../motion/treads.ts';
import type { Body } from '../pose/body.ts';
import type { View } from '../pose/stance.ts';
import { judgeRepetition } from '../reps/describe-repetition.ts';
import { shapeOf } from '../reps/movement-shape.ts';
import type { Excursion } from '../reps/phase-machine.ts';
import {
  isAstray,
  isLikeCounted,
  rememberMovement,
  strayOfGuesses,
  type SeenMovement,
} from '../reps/seen-movement.ts';
import {
  isAmongStray,
  isOfPlainSet,
  isOutweighed,
  isSpokenFor,
  isStepOutweighed,
  isUnlike,
  isVouchedFor,
  knownCount,
  lateRepetitions,
} from '../reps/set-evidence.ts';
import { isOfSmallSet, shortfallsOf } from '../reps/small-set.ts';
import type { EndedMovement } from '../reps/track.ts';
import type { Counting, Specification } from '../specification/specification.ts';
import { applyLate, applyMovement, isCountedAlready, otherMovement } from './apply-movement.ts';
import type { CoachState } from './coach-state.ts';
import type { StepContext, Told } from './step-context.ts';

/**
 * Counts a movement that shows the exercise, or that is like one that counts, or that has been made again and again; tells of any
 * other; and counts those before it, late, that turn out to be like it.
 */
export function endMovement(
  state: CoachState,
  movement: EndedMovement,
  body: Body,
  view: View,
  context: StepContext,
  told: Told,
): void {
  const { specification, settings } = context;
  const { counting } = specification;
  if (movement.place === 'outside') return;
  const ended = onTheSpot(state, movement, counting);
  const { excursion, place, refusal } = ended;
  const { seen, set } = state;
  const areFewKnown = set.tally.count < knownCount;
  // Of what is refused, or too quick, nobody asks how far it strays.
  const isAsked = areFewKnown && refusal === null && excursion.kind !== 'quick';
  const alone = seenMovementOf(ended, counting, isAsked ? strayNow(state, ended, body, counting) : 0);
  const showsByItself =
    alone.refused === null && excursion.kind === 'repetition' && !isCountedAlready(state, ended, counting);
  const heldBack = areFewKnown && showsByItself ? whyHeldBack(seen, alone, counting) : null;
  const isHeldBack = heldBack !== null;
  const shows = !isHeldBack && alone.refused === null && excursion.kind === 'repetition';
  const draft = shows ? null : judgeRepetition(ended, specification, view, settings.language);
  const now: SeenMovement = { ...alone, refused: heldBack ?? alone.refused, draft };
  const mayCount = now.refused !== 'stepped' || isStepOutweighed(seen);
  const counts =
    shows ||
    (mayCount &&
      ((isLikeCounted(seen, now) && isSpokenFor(seen, now)) ||
        isOfPlainSet(seen, now, counting) ||
        isOutweighed(seen, now, counting) ||
        (areFewKnown && isSmallOne(state, now, specification))));
  if (counts) applyMovement(state, repetitionOf(ended), view, context, told);
  else if (excursion.kind !== 'quick' && place !== 'entered' && !isHeldBack) {
    if (refusal === null) applyMovement(state, ended, view, context, told);
    else told.events.push(otherMovement(ended, refusal, excursion.endMs, specification));
  }
  rememberMovement(seen, counts ? { ...now, draft: null } : now);
  if (counts) countLate(state, excursion.endMs, counting, told);
}

/** Whether a movement is of a set of small ones, of somebody of whom nothing else is recognised. */
function isSmallOne(
  { seen, recognition }: CoachState,
  movement: SeenMovement,
  { rules, counting, family }: Specification,
): boolean {
  const recognised = recognition?.recognised ?? null;
  return (
    (recognised === null || recognised.family === family) &&
    isOfSmallSet(seen, movement, shortfallsOf(rules, counting), counting.feet)
  );
}

/** Counts those that are like one that counts, and then those that are like these. */
function countLate(state: CoachState, tMs: number, counting: Counting, told: Told): void {
  let late: readonly SeenMovement[];
  do {
    late = lateRepetitions(state.seen, counting);
    for (const one of late) applyLate(state, one, tMs, told);
  } while (late.length > 0);
}

/** Why a movement that shows the exercise waits for others of its set, of which few are known; null where it does not. */
function whyHeldBack(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  counting: Counting,
): 'unlike' | 'astray' | null {
  if (isAstray(movement) && !isVouchedFor(seen, movement, counting)) return 'astray';
  if (isAmongStray(seen, movement, counting)) return 'unlike';
  return isUnlike(seen, movement, counting.feet) ? 'unlike' : null;
}

/** A movement, refused where the feet do not as they are to: what limbs do on a walk, a run or in a dance is none. */
function onTheSpot(state: CoachState, ended: EndedMovement, counting: Counting): EndedMovement {
  const motion = motionOf(state);
  if (ended.refusal !== null || !motion) return ended;
  const { startMs, endMs } = ended.excursion;
  const value = strayedFeet(counting, motion.window, startMs, endMs);
  return value === null ? ended : { ...ended, refusal: { requirement: 'feet', value, isNear: false } };
}

/** How far the feet, or the body on them, went that were to stay, or to keep together; null where they did. */
function strayedFeet(counting: Counting, window: MotionRows, startMs: number, endMs: number): number | null {
  if (counting.feet === 'together') return steppedFeet(window, startMs, endMs);
  if (counting.feet === 'stepping') return quickStep(counting, window, startMs, endMs);
  if (counting.feet !== 'planted') return null;
  return (
    movedFeet(window, startMs, endMs) ??
    skippedRope(window, startMs, endMs) ??
    (doesBodyStay(counting) ? stirred(window, startMs, endMs) : null)
  );
}

/** How many seconds a movement took that is one of many over a rope, the body going up and down; null where it is none. */
function skippedRope(window: MotionRows, startMs: number, endMs: number): number | null {
  const ms = endMs - startMs;
  return ms <= strideMs && skipsRope(window, endMs - strideMs, endMs) ? ms / 1000 : null;
}

/**
 * How many seconds a step took that is one of many over a rope, or on pedals: by their hands who runs so is told from who lifts the
 * knees, by the body that stays who treads from who lunges; null where it is none.
 */
function quickStep({ sides }: Counting, window: MotionRows, startMs: number, endMs: number): number | null {
  const ms = endMs - startMs;
  if (ms > strideMs) return null;
  const fromMs = endMs - strideMs;
  const isGait = holdsRope(window, fromMs, endMs) || (sides === 'whole' && treads(window, fromMs, endMs));
  return isGait ? ms / 1000 : null;
}

/** How far the body went where the arms alone were to work: up and down again and again, or from foot to foot. */
function stirred(window: MotionRows, startMs: number, endMs: number): number | null {
  return bounced(window, endMs) ?? bentInTurn(window, startMs, endMs);
}

function motionOf({ auto, recognition }: CoachState): MotionMemory | undefined {
  return auto?.recognition.motion ?? recognition?.motion;
}

/** How far a movement strays from there and back; 0 where that is not known. */
function strayNow(
  state: CoachState,
  { excursion }: EndedMovement,
  body: Body,
  { mayStartFar }: Counting,
): number {
  const motion = motionOf(state);
  const end = motion && rowOf(motion, body, excursion.endMs);
  // Who begins at the far end has not been seen on the way there.
  if (!motion || !end || (mayStartFar && excursion.restMs === null)) return 0;
  const stray = strayOf(motion.window, excursion, end);
  return stray === 'guessed' ? strayOfGuesses : (stray ?? 0);
}

function repetitionOf(ended: EndedMovement): EndedMovement {
  return { ...ended, refusal: null, excursion: { ...ended.excursion, kind: 'repetition' } };
}

function seenMovementOf(
  { excursion, side, samples, place, refusal }: EndedMovement,
  counting: Counting,
  stray: number,
): SeenMovement {
  const { kind, startMs, peakMs, endMs, low, high, restMs } = excursion;
  const refused = refusal && refusedBy(refusal, place);
  const shape = shapeOf(samples, refused === 'held' ? excursion : { startMs, peakMs, endMs }, side);
  const isOffset = kind === 'partial' && refused === null && liesBelow(excursion, counting);
  const measured = { kind, startMs, peakMs, endMs, low, high, restMs, side, shape, stray };
  return { ...measured, refused, isOffset, draft: null };
}

function refusedBy({ requirement, isNear }: Refusal, place: EndedMovement['place']): SeenMovement['refused'] {
  if (place === 'entered') return 'entered';
  if (requirement === 'position') return 'position';
  if (requirement === 'feet') return 'stepped';
  if (requirement === 'held_too_long') return 'held';
  return isNear ? 'nearly' : 'movement';
}

/** Whether a movement from beyond rest goes as far as a repetition has to, but not to where one has its far end. */
function liesBelow({ low, high }: Excursion, { minimumRange, minimumPeak }: Counting): boolean {
  return low < 0 && high < minimumPeak && high - low >= Math.max(minimumRange, minimumPeak);
}
