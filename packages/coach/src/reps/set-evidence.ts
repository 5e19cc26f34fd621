// What the set says of one movement: whether those before it speak for it or against it.

import type { Counting } from '../specification/specification.ts';
import {
  areAlike,
  areAlikeButForHold,
  areSidesOfOne,
  isAstray,
  isLikeCounted,
  isOtherSideOfAny,
  keptLikeness,
  nearLikeness,
  resemble,
  strayOfGuesses,
  type SeenMovement,
} from './seen-movement.ts';

/** So many of a set are known well enough for another to be as it likes. */
export const knownCount = 3;

/** Who goes so far of the way from rest to the far end does the exercise, whatever the rest of the body does. */
const plainRange = 1;

function goesAllTheWay({ low, high }: SeenMovement): boolean {
  return high - low >= plainRange;
}

/**
 * Whether a movement that shows the exercise is unlike all that do in its set, of which few are known: somebody gets ready, falls, or
 * dances. It is held back until there is one that it is like. The first of a set never is. Whoever steps lifts knees and arms in a
 * dance and on a walk, too, now so and now so: there one has to be alike, and not only of the same exercise, save where both go all the way.
 */
export function isUnlike(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  feet: Counting['feet'],
): boolean {
  const shown = seen.filter(({ draft, refused }) => draft === null || refused === 'unlike');
  const areOfOneSet = (one: SeenMovement) =>
    feet === 'stepping' && !(goesAllTheWay(one) && goesAllTheWay(movement))
      ? areAlike(one, movement, keptLikeness)
      : resemble(one, movement);
  return shown.length > 0 && !shown.some(areOfOneSet);
}

/** Only one that counts vouches for what strays farther than this. */
const farthestStray = 0.8;

/**
 * Whether nothing that strays speaks for a movement: whoever works with one limb at a time keeps the rest of the body still, or
 * moves it there and back; of whoever runs, dances or walks most movements stray, many alike, and few go all the way.
 */
function isStrict({ sides }: Counting, movement: SeenMovement): boolean {
  return sides === 'apart' && !goesAllTheWay(movement);
}

/** Of what is quicker a picture more or less decides by which way it came back: of fast steps on the spot six in ten seem to stray. */
const toldFromMs = 400;
const mostOfQuick = 2 / 3;

/**
 * Whether most of what was made lately did not come back as it went: of whoever dances or walks one movement in a few happens to. What
 * the other limb made at the same time has no say: the finder may lose it meanwhile.
 */
export function isAmongStray(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  counting: Counting,
): boolean {
  if (!isStrict(counting, movement)) return false;
  const own = [...seen.filter(({ side }) => side === movement.side), movement];
  const others = seen.filter((one) => one.side !== movement.side && !isOtherSideOfAny(own, one));
  const all = [...own, ...others].filter(({ stray }) => stray > 0);
  const slow = all.filter(({ startMs, endMs }) => endMs - startMs >= toldFromMs);
  const strayMoreThan = (share: number, of: readonly SeenMovement[]) =>
    of.filter(isAstray).length > share * of.length;
  return strayMoreThan(1 / 2, slow) || strayMoreThan(mostOfQuick, all);
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
  counting: Counting,
): boolean {
  if (isLikeCounted(seen, movement)) return true;
  if (movement.stray > farthestStray) return false;
  if (seen.length >= 2 && seen.every((one) => one.draft === null && resemble(one, movement))) return true;
  if (counting.sides === 'whole' && seen.some((one) => areGuessedInTurn(one, movement))) return true;
  return (
    !isStrict(counting, movement) &&
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

/** Of a set one follows another so soon. */
const soonMs = 3000;

/** Whether the finder guessed most of two movements that come one after the other and may be of one exercise. */
function areGuessedInTurn(before: SeenMovement, movement: SeenMovement): boolean {
  return (
    before.stray === strayOfGuesses &&
    movement.stray === strayOfGuesses &&
    movement.startMs - before.endMs <= soonMs &&
    resemble(before, movement)
  );
}

/**
 * Whether the last movement is one of a plain set: all that the exercise is, but out of position at its far end, or nearer to rest
 * than the exercise, again and again the same. Of movements that another limit refuses none vouches for the others: one of the set
 * has to have kept it.
 */
export function isOfPlainSet(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  counting: Counting,
): boolean {
  const last = [...seen.filter(({ side }) => side === movement.side), movement].slice(-plainCount);
  if (last.length < plainCount) return false;
  return (
    areEvenlyPaced(last) &&
    last.every(
      (one) =>
        ((one.kind === 'repetition' &&
          (one.refused === 'position' || (one.refused === 'astray' && !isStrict(counting, movement)))) ||
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

/**
 * Whether the set outweighs what refuses a movement: most of the set keep a limit that this one nearly kept, and it is somewhat like
 * one of them; or it is so but for how long it was held; or it is one of three partial ones that are alike, and may be of the exercise of one that counts, or that is astray.
 */
export function isOutweighed(
  seen: readonly SeenMovement[],
  movement: SeenMovement,
  counting: Counting,
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
  const mayStray = !isStrict(counting, movement);
  const whole = seen.filter(({ draft, refused }) => draft === null || (refused === 'astray' && mayStray));
  if (!isPartial(movement) || !whole.some((one) => resemble(one, movement))) return false;
  return waiting.filter((one) => isPartial(one) && areAlike(one, movement)).length >= plainCount - 1;
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

/** Of a set so many show the exercise by themselves for each that another limit refuses: of a dance one in a few does. */
const shownForEachRefused = 0.25;

/** Whether enough show the exercise by themselves for one that is like them, but refused, to count. What both sides make at once is one. */
export function isSpokenFor(seen: readonly SeenMovement[], { refused }: SeenMovement): boolean {
  if (!isRefusedByLimit(refused)) return true;
  const shown = seen.filter((one) => one.draft === null && one.refused === null);
  const others = seen.filter((one) => isRefusedByLimit(one.refused) && !isOtherSideOfAny(shown, one));
  const refusedOnce = others.filter((one, i) => !isOtherSideOfAny(others.slice(0, i), one));
  return shown.length >= shownForEachRefused * refusedOnce.length;
}

function isRefusedByLimit(refused: SeenMovement['refused']): boolean {
  return refused === 'movement' || refused === 'nearly';
}

/**
 * Those that count after all, oldest first, since one counts that they are like; of whoever steps, since the set is known. What both
 * sides make at once is one.
 */
export function lateRepetitions(seen: readonly SeenMovement[], counting: Counting): readonly SeenMovement[] {
  const counted = seen.filter(({ draft }) => draft === null);
  const isKnown = counting.feet !== 'stepping' || counted.length >= knownCount;
  const late = seen.filter(
    (one) =>
      one.draft !== null &&
      (one.refused !== 'stepped' || isStepOutweighed(seen)) &&
      ((isLikeCounted(seen, one) && isSpokenFor(seen, one)) ||
        isOutweighed(seen, one, counting) ||
        (isKnown && isHeldBack(one) && counted.some((other) => resemble(one, other)))) &&
      !isOtherSideOfAny(counted, one),
  );
  return late.filter((one, i) => !isOtherSideOfAny(late.slice(0, i), one));
}
