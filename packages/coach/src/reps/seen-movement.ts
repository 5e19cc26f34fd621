// A movement of the set that is remembered, whether it counts or not: the next ones are compared with it.

import type { MovedSide } from '../pose/joints.ts';
import { trembling } from '../pose/trembling.ts';
import type { Counting } from '../specification/specification.ts';
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
function areSidesOfOne(a: SeenMovement, b: SeenMovement): boolean {
  const commonMs = Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
  return commonMs > sameShare * Math.min(a.endMs - a.startMs, b.endMs - b.startMs);
}

/** Whether a movement is the other side of one of these. */
function isOtherSideOfAny(these: readonly SeenMovement[], one: SeenMovement): boolean {
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
const keptLikeness = 0.5;

/** Whether two movements may be of one exercise. One of them may have begun unseen, or been held: either way of measuring is enough. */
function resemble(a: SeenMovement, b: SeenMovement): boolean {
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

/** So many of a set are known well enough for another to be as it likes. */
export const knownCount = 3;

/**
 * Whether a movement that shows the exercise is unlike all that do in its set, of which few are known: somebody gets ready, falls, or
 * dances. It is held back until there is one that it is like. The first of a set never is. Whoever steps lifts knees and arms in a
 * dance and on a walk, too, now so and now so: there one has to be alike, and not only of the same exercise.
 */
export function isUnlike(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  feet: Counting['feet'],
): boolean {
  const shown = seen.filter(({ draft, refused }) => draft === null || refused === 'unlike');
  const areOfOneSet = (one: SeenMovement) =>
    feet === 'stepping' ? areAlike(one, movement, keptLikeness) : resemble(one, movement);
  return shown.length > 0 && !shown.some(areOfOneSet);
}

/** Farther from there and back than this a movement may be anything: of recorded repetitions fewer than one in twenty go farther. */
const mostStray = 0.6;
/** Only one that counts vouches for what strays farther than this. */
const farthestStray = 0.8;

/** Whether the body did not come back, or not by the way it went: somebody falls, turns, walks or dances. */
export function isAstray({ stray }: SeenMovement): boolean {
  return stray > mostStray;
}

/**
 * Whether most of what was made lately did not come back as it went: of whoever dances or walks one step in a few happens to. Of whoever
 * exercises, one does not.
 */
export function isAmongStray(seen: readonly SeenMovement[], movement: SeenMovement): boolean {
  const measured = [...seen, movement].filter(({ stray }) => stray > 0);
  return 2 * measured.filter(isAstray).length > measured.length;
}

/** Three alike, one after the other, are a set. */
const plainCount = 3;
/** ... where they are more alike than two that only move the same limb, at an even pace. */
const plainLikeness = 0.8;
const paceShare = 0.6;

/**
 * Whether one that counts is like a movement that is astray; or, where it is not far astray, all before it count and it may be of their
 * exercise, or nobody steps meanwhile and another that is astray is much like it.
 */
export function isVouchedFor(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  feet: Counting['feet'],
): boolean {
  if (isLikeCounted(seen, movement)) return true;
  if (movement.stray > farthestStray) return false;
  if (seen.length >= 2 && seen.every((one) => one.draft === null && resemble(one, movement))) return true;
  return (
    feet !== 'stepping' &&
    !seen.some(({ refused }) => refused === 'stepped') &&
    seen.some(
      (one) =>
        one.refused === 'astray' &&
        one.stray <= farthestStray &&
        !areSidesOfOne(one, movement) &&
        areAlike(one, movement, plainLikeness),
    )
  );
}

/**
 * Whether the last movement is one of a plain set: all that the exercise is, but out of position at its far end, or nearer to rest
 * than the exercise, again and again the same. Of movements that another limit refuses none vouches for the others: one of the set
 * has to have kept it.
 */
export function isOfPlainSet(seen: readonly SeenMovement[], movement: SeenMovement): boolean {
  const last = [...seen.filter(({ side }) => side === movement.side), movement].slice(-plainCount);
  if (last.length < plainCount) return false;
  return (
    areEvenlyPaced(last) &&
    last.every(
      (one) =>
        ((one.kind === 'repetition' && (one.refused === 'position' || one.refused === 'astray')) ||
          one.isOffset) &&
        (one === movement || areAlike(one, movement, plainLikeness)),
    )
  );
}

/** Whether movements come one after the other as soon. */
export function areEvenlyPaced(movements: readonly SeenMovement[]): boolean {
  const paces = movements.slice(1).map(({ peakMs }, i) => peakMs - (movements[i]?.peakMs ?? 0));
  return Math.min(...paces) >= paceShare * Math.max(...paces);
}

/** What breaks a limit by little may differ by as much from those that keep it. */
const nearLikeness = 0.4;

/**
 * Whether the set outweighs what refuses a movement: most of the set keep a limit that this one nearly kept, and it is somewhat like
 * one of them; or it is so but for how long it was held; or it is one of three partial ones that are alike, and may be of the exercise of one that counts, or that is astray.
 */
export function isOutweighed(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  feet: Counting['feet'],
): boolean {
  const counted = seen.filter(({ draft }) => draft === null);
  const waiting = seen.filter((one) => one.draft !== null && one !== movement);
  if (movement.kind === 'repetition' && movement.refused === 'nearly') {
    const refused = waiting.filter((one) => one.refused === 'movement' || one.refused === 'nearly');
    return counted.length > refused.length && counted.some((one) => areAlike(one, movement, nearLikeness));
  }
  if (movement.kind === 'repetition' && movement.refused === 'held') {
    const held = waiting.filter(({ refused }) => refused === 'held');
    return counted.length > held.length && counted.some((one) => areAlikeButForHold(one, movement));
  }
  const whole = seen.filter(
    ({ draft, refused }) => draft === null || (refused === 'astray' && feet !== 'stepping'),
  );
  if (!isPartial(movement) || !whole.some((one) => resemble(one, movement))) return false;
  return waiting.filter((one) => isPartial(one) && areAlike(one, movement)).length >= plainCount - 1;
}

/** Whether a movement went as far as another, and somewhat like it, however long it was held. */
function areAlikeButForHold(a: SeenMovement, b: SeenMovement): boolean {
  const [rangeA, rangeB] = [a.high - a.low, b.high - b.low];
  const larger = Math.max(rangeA, rangeB);
  if (Math.min(rangeA, rangeB) < rangeShare * larger || Math.abs(a.high - b.high) > farEndShare * larger)
    return false;
  return (likeness(a.shape, b.shape, 'whole') ?? 0) >= nearLikeness;
}

/** Of a set that is done on the spot so many are for each that steps: whoever dances stands still for one now and then. */
const plantedForEachStep = 2;

/** Whether the set is done with planted feet, so that one more in which they stepped may be one of it. */
export function isStepOutweighed(seen: readonly SeenMovement[]): boolean {
  let [counted, stepped] = [0, 1];
  for (const { draft, refused } of seen) {
    if (draft === null && refused !== 'stepped') counted += 1;
    else if (refused === 'stepped') stepped += 1;
  }
  return counted >= plantedForEachStep * stepped;
}

export function isPartial({ kind, refused }: SeenMovement): boolean {
  return kind === 'partial' && refused === null;
}

/** Whether a movement shows the exercise, and waits for others of its set. */
function isHeldBack({ refused }: SeenMovement): boolean {
  return refused === 'unlike' || refused === 'astray';
}

/**
 * Those that count after all, oldest first, since one counts that they are like; of whoever steps, since the set is known. What both
 * sides make at once is one.
 */
export function lateRepetitions(
  seen: readonly SeenMovement[],
  feet: Counting['feet'],
): readonly SeenMovement[] {
  const counted = seen.filter(({ draft }) => draft === null);
  const isKnown = feet !== 'stepping' || counted.length >= knownCount;
  const late = seen.filter(
    (one) =>
      one.draft !== null &&
      (one.refused !== 'stepped' || isStepOutweighed(seen)) &&
      (isLikeCounted(seen, one) ||
        isOutweighed(seen, one, feet) ||
        (isKnown && isHeldBack(one) && counted.some((other) => resemble(one, other)))) &&
      !isOtherSideOfAny(counted, one),
  );
  return late.filter((one, i) => !isOtherSideOfAny(late.slice(0, i), one));
}
