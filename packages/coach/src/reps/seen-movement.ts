// A movement of the set that is remembered, whether it counts or not: the next ones are compared with it.

import type { MovedSide } from '../pose/joints.ts';
import { trembling } from '../pose/trembling.ts';
import type { JudgedMovement } from './describe-repetition.ts';
import { backOf, likeness, type MovementShape } from './movement-shape.ts';
import type { Excursion } from './phase-machine.ts';

/** What a movement looked like, and what became of it; plain data of bounded size. */
export interface SeenMovement extends Pick<
  Excursion,
  'kind' | 'startMs' | 'peakMs' | 'endMs' | 'low' | 'high' | 'restMs'
> {
  readonly side: MovedSide;
  readonly shape: MovementShape;
  /** How far it strays from being there and back (`motion/stray-of.ts`). */
  readonly stray: number;
  /**
   * Why it does not count by itself: it showed too little of the exercise, or nearly enough, or left its position, or was begun out of
   * it, or showed it, but the feet stepped that are to be planted, or it was held too long, or is unlike those that count, or the body did not come back as it
   * went; null where neither.
   */
  readonly refused:
    'movement' | 'nearly' | 'position' | 'entered' | 'stepped' | 'held' | 'unlike' | 'astray' | null;
  /** Whether it is large enough, and partial only as all of it lies nearer to rest than the exercise does. */
  readonly isOffset: boolean;
  /** What is told of it where it counts after all; null where it counts. */
  draft: JudgedMovement | null;
}

/** So many are remembered, and none for longer. */
const mostSeen = 10;
const rememberedMs = 30_000;

/** Remembers one more. One that counts and is forgotten takes its other side along, which would be taken for one by itself. */
export function rememberMovement(seen: SeenMovement[], movement: SeenMovement): void {
  seen.push(movement);
  for (;;) {
    const [oldest] = seen;
    if (oldest === undefined) return;
    if (seen.length <= mostSeen && movement.endMs - oldest.endMs <= rememberedMs) return;
    const counted = oldest.draft === null ? [oldest] : [];
    const kept = seen.filter((one) => one !== oldest && !isOtherSideOfAny(counted, one));
    seen.splice(0, seen.length, ...kept);
  }
}

/** Share of the longer and of the larger one that durations and ranges of one person's repetitions keep. */
const durationShare = 0.67;
const rangeShare = 0.7;
/** Share of the range within which their far ends lie. */
const farEndShare = 0.25;
/** Half of what moves is the same, beyond what any two movements of a signal have in common. */
const likenessNeeded = 0.6;
/** Of a first movement whose start was not seen, so much of the range has to have been. */
const seenShare = 0.5;

/** Whether two movements are of one kind: as long, as large, and alike in all that was measured. */
export function areAlike(a: SeenMovement, b: SeenMovement, needed = likenessNeeded): boolean {
  const [rangeA, rangeB] = [a.high - a.low, b.high - b.low];
  const [smaller, larger] = [Math.min(rangeA, rangeB), Math.max(rangeA, rangeB)];
  if (Math.abs(a.high - b.high) > farEndShare * larger) return false;
  const isEntered = a.refused === 'entered' || b.refused === 'entered';
  const isCut =
    isEntered || ((a.restMs === null || b.restMs === null) && Math.abs(a.low - b.low) > farEndShare * larger);
  const later = a.low > b.low ? a : b;
  const isBegunUnseen = isCut && later.restMs === null && later.refused === null && !isAstray(later);
  if (smaller < (isCut ? seenShare : rangeShare) * larger) return false;
  const [msA, msB] = [durationOf(a, isCut), durationOf(b, isCut)];
  if (!areNear(msA, msB)) {
    // Who is seen first on the way has less far to go back: it is as quick, then.
    if (!isBegunUnseen || !areNear(msA / rangeA, msB / rangeB)) return false;
  }
  const backs = isEntered || isBegunUnseen ? likeness(backOf(a.shape), backOf(b.shape), 'whole') : null;
  const wholes = isEntered ? null : likeness(a.shape, b.shape, isCut ? 'back' : 'whole');
  return Math.max(backs ?? 0, wholes ?? 0) >= needed;
}

function areNear(msA: number, msB: number): boolean {
  return Math.min(msA, msB) >= durationShare * Math.max(msA, msB);
}

function durationOf({ startMs, peakMs, endMs }: SeenMovement, isCut: boolean): number {
  return endMs - (isCut ? peakMs : startMs);
}

/** Share of the shorter one from which two sides' movements are one. */
const sameShare = 0.5;

/** Whether two movements were made at the same time. */
export function areSidesOfOne(a: SeenMovement, b: SeenMovement): boolean {
  const commonMs = Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
  return commonMs > sameShare * Math.min(a.endMs - a.startMs, b.endMs - b.startMs);
}

/** Whether a movement is the other side of one of these. */
export function isOtherSideOfAny(these: readonly SeenMovement[], one: SeenMovement): boolean {
  return these.some((other) => other.side !== one.side && areSidesOfOne(other, one));
}

/** Whether a movement is like one that counts. */
export function isLikeCounted(seen: readonly SeenMovement[], movement: SeenMovement): boolean {
  return seen.some((one) => one.draft === null && areAlike(one, movement));
}

/** What two movements of one exercise keep, however differently they are made: of their ranges, of their durations, of what moves. */
const keptRange = 0.45;
const keptFarEnd = 0.55;
const keptDuration = 0.5;
export const keptLikeness = 0.5;

/** Whether two movements may be of one exercise. One of them may have begun unseen, or been held: either way of measuring is enough. */
export function resemble(a: SeenMovement, b: SeenMovement): boolean {
  const [rangeA, rangeB] = [a.high - a.low, b.high - b.low];
  const larger = Math.max(rangeA, rangeB);
  if (Math.min(rangeA, rangeB) < keptRange * larger || Math.abs(a.high - b.high) > keptFarEnd * larger)
    return false;
  const keepsDuration = [true, false].some((isCut) => {
    const [msA, msB] = [durationOf(a, isCut), durationOf(b, isCut)];
    return Math.min(msA, msB) >= keptDuration * Math.max(msA, msB);
  });
  if (!keepsDuration) return false;
  return (
    isKept(likeness(a.shape, b.shape, 'whole', trembling)) ||
    isKept(likeness(a.shape, b.shape, 'back', trembling)) ||
    isKept(likeness(backOf(a.shape), backOf(b.shape), 'whole', trembling))
  );
}

function isKept(likeness: number | null): boolean {
  return likeness === null || likeness >= keptLikeness;
}

/** What breaks a limit by little may differ by as much from those that keep it. */
export const nearLikeness = 0.4;

/** Whether a movement went as far as another, and somewhat like it, however long it was held. */
export function areAlikeButForHold(a: SeenMovement, b: SeenMovement): boolean {
  const [rangeA, rangeB] = [a.high - a.low, b.high - b.low];
  const larger = Math.max(rangeA, rangeB);
  if (Math.min(rangeA, rangeB) < rangeShare * larger || Math.abs(a.high - b.high) > farEndShare * larger)
    return false;
  return (likeness(a.shape, b.shape, 'whole') ?? 0) >= nearLikeness;
}

/**
 * Farther from there and back than this a movement may be anything: of recorded repetitions fewer than one in twenty go farther; of what
 * one arm or leg does while the others are still fewer than one in thirty, but of steps.
 */
const mostStray = 0.6;
const mostStrayOfOne = 0.5;
/** Of what the finder guesses nothing says that it came back: it waits for another like it, as what strays does. */
export const strayOfGuesses = 0.7;
/** Whether the body did not come back, or not by the way it went: somebody falls, turns, walks or dances. */
export function isAstray({ stray, side }: SeenMovement): boolean {
  return stray > (side === 'both' ? mostStray : mostStrayOfOne);
}
