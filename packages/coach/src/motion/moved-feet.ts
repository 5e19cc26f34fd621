// Whether the feet stay where they are planted during a movement: whoever walks, runs or dances steps, and whoever skips a rope hops.

import { quantile } from '../statistics/quantile.ts';
import { bounced } from './bounced.ts';
import { holdsRope } from './holds-rope.ts';
import { degreesPerTrunk, differenceOf, inRow, rowIndex, trustOf } from './motion-row.ts';
import { countRows, rowFrom, startOfRow, timeOfRow, type MotionRows } from './motion-rows.ts';
import { waysOf } from './ways-of.ts';

/** A foot that is believed less wanders: from the side the farther one does so by a foot's length and more while it stands. */
const believedFrom = 0.7;
/** Both have to be believed in so many of the rows. */
const believedShare = 0.8;
const fewestRows = 3;
/** Quick movements are looked at from so long before their end: a stride lasts longer than an arm's swing. */
export const strideMs = 1000;
/** Planted feet that are believed move against each other by up to 0.36 trunk lengths in the first repetitions of recorded sets, once by 0.4. */
const leastStep = 0.42;
/** A hop lifts the whole body by this, in trunk lengths, within a second; a camera in the hand shakes by less. */
const leastHop = 0.25;
/** Nobody hops by more than this, again and again: who goes farther pulls the body up, squats or jumps. */
const mostHop = 0.5;
/**
 * Feet go along with the shoulders by half and more; who bends and stretches planted legs moves them by less than a third. Hands above
 * the shoulders have to, too: of whoever hangs they stay.
 */
const leastShare = 0.5;
/** Who comes down by this, in trunk lengths, squats or bends low: level thighs take 0.8 of it, dances and kicks 0.8 at most. */
const lowFrom = 0.85;
/** Knees that are believed so far, in so many of the rows, ... */
const kneesBelievedFrom = 0.5;
const kneesBelievedShare = 0.6;
/**
 * ... bend alike while the arms alone work, but for the outermost tenths of the time: in 97 recorded repetitions apart by up to 9 degrees, in
 * synthetic ones by up to 21, in a dance by 54 to 79. In trunk lengths, as bends are.
 */
const leastInTurn = 24 / degreesPerTrunk;
/** Knees that bend and stretch apart so often are those of 1.3 steps a second and more. */
const leastWaysPerS = 2.6;
/** Of people on their feet these are farther below the shoulders than this, in trunk lengths: 2.6 standing, 1.8 with level thighs. */
const onFeetFrom = 1.3;

/**
 * How far the feet moved where they did not stay planted, in trunk lengths of the picture; null where they stayed, as far as both were
 * seen well: one foot against the other, however the camera moves, or both up and down with the whole body. Whoever goes down low does
 * not walk meanwhile: there it is the finder that moves the feet.
 */
export function movedFeet(window: MotionRows, fromMs: number, toMs: number): number | null {
  const step = steppedFeet(window, fromMs, toMs);
  if (step !== null) return step;
  const last = feetBetween(window, toMs - strideMs, toMs);
  return last !== null && isHop(last) ? rangeOf(last.feet) : null;
}

/** How far one foot moved against the other, in trunk lengths of the picture; null where they kept together, as far as both were seen well. */
export function steppedFeet(window: MotionRows, fromMs: number, toMs: number): number | null {
  const seen = feetBetween(window, Math.min(fromMs, toMs - strideMs), toMs);
  if (seen === null || rangeOf(seen.heights) >= lowFrom) return null;
  const across = rangeOf(seen.across);
  // A foot that the finder guesses goes up and down as the body does, and hardly to and fro. A row has half the difference of the sides.
  const step = 2 * Math.hypot(across, Math.min(across, rangeOf(seen.up)));
  return step >= leastStep ? step : null;
}

/** Whether somebody who is on their feet walks, runs, dances or hops between two moments. */
export function isOnTheMove(window: MotionRows, fromMs: number, toMs: number): boolean {
  return movedFeet(window, fromMs, toMs) !== null && areOnFeet(window, fromMs, toMs);
}

/** Whether somebody who is on their feet bounces between two moments, and the feet, where they are seen, do so, too. */
export function isBouncing(window: MotionRows, fromMs: number, toMs: number): boolean {
  if (bounced(window, toMs, mostHop) === null || !areOnFeet(window, fromMs, toMs)) return false;
  const seen = feetBetween(window, toMs - strideMs, toMs);
  return seen === null || goAlong(seen.feet, seen.shoulders);
}

/**
 * Whether somebody who is on their feet runs, or hops with the feet together, as with a rope. Whose feet go apart and whose knees bend
 * alike does jacks, and who steps on feet of which one is always on the ground does not run.
 */
export function runsOrHops(window: MotionRows, fromMs: number, toMs: number): boolean {
  if (steppedFeet(window, fromMs, toMs) !== null)
    return bentInTurn(window, fromMs, toMs) !== null && isBouncing(window, fromMs, toMs);
  return isOnTheMove(window, fromMs, toMs) || isBouncing(window, fromMs, toMs);
}

/** Whether somebody who is on their feet holds the hands as with a rope while the body goes up and down, between two moments. */
export function skipsRope(window: MotionRows, fromMs: number, toMs: number): boolean {
  if (!areOnFeet(window, fromMs, toMs) || !holdsRope(window, fromMs, toMs)) return false;
  const seen = feetBetween(window, toMs - strideMs, toMs);
  return seen !== null && rangeOf(seen.shoulders) >= leastHop;
}

/**
 * How far the knees bend by themselves between two moments, in trunk lengths; null where they bend alike or were not seen: whoever
 * shifts from foot to foot, lifts one or steps bends one knee farther than the other.
 */
export function bentInTurn(window: MotionRows, fromMs: number, toMs: number): number | null {
  const apart = kneesBetween(window, Math.min(fromMs, toMs - strideMs), toMs);
  if (apart === null) return null;
  // A row has half the difference of the sides.
  const inTurn = 2 * (quantile(apart, 0.9) - quantile(apart, 0.1));
  return inTurn >= leastInTurn ? inTurn : null;
}

/** Whether somebody who is on their feet bends one knee and then the other as often as on a walk or a run, between two moments. */
export function takesQuickSteps(window: MotionRows, fromMs: number, toMs: number): boolean {
  const apart = kneesBetween(window, fromMs, toMs);
  if (apart === null || !areOnFeet(window, fromMs, toMs)) return false;
  return waysOf(apart, leastInTurn / 2).length >= (leastWaysPerS * (toMs - fromMs)) / 1000;
}

/** By how much the knees bend apart in each row between two moments, half of it; null where they were not seen. */
function kneesBetween(window: MotionRows, fromMs: number, toMs: number): readonly number[] | null {
  const { numbers } = window;
  const apart: number[] = [];
  let all = 0;
  for (let row = rowFrom(window, fromMs); row < countRows(window) && timeOfRow(window, row) <= toMs; row++) {
    all += 1;
    const at = startOfRow(window, row);
    if ((numbers[at + kneesTrustAt] ?? 0) < kneesBelievedFrom) continue;
    apart.push(numbers[at + inRow.values + kneesApart] ?? 0);
  }
  return apart.length < Math.max(fewestRows, kneesBelievedShare * all) ? null : apart;
}

/** Whether somebody stands, sits up or hangs in the middle of a time: the feet are far below the shoulders. */
export function areOnFeet(window: MotionRows, fromMs: number, toMs: number): boolean {
  const middle = startOfRow(window, rowFrom(window, (fromMs + toMs) / 2));
  return (window.numbers[middle + inRow.values + rowIndex.footY] ?? 0) >= onFeetFrom;
}

/** Of each row in which both feet are believed: how far they are apart, how far down the feet, the hands and the shoulders are in the picture, and the feet below the shoulders. */
interface SeenFeet {
  readonly across: readonly number[];
  readonly up: readonly number[];
  readonly feet: readonly number[];
  readonly hands: readonly number[];
  readonly shoulders: readonly number[];
  readonly heights: readonly number[];
}

const apart = differenceOf(rowIndex.footX);
const trustAt = inRow.trusts + (trustOf[apart] ?? 0);
const kneesApart = differenceOf(rowIndex.knee);
const kneesTrustAt = inRow.trusts + (trustOf[kneesApart] ?? 0);

function feetBetween(window: MotionRows, fromMs: number, toMs: number): SeenFeet | null {
  const { numbers } = window;
  const seen = { across: [], up: [], feet: [], hands: [], shoulders: [], heights: [] } as {
    [Name in keyof SeenFeet]: number[];
  };
  let all = 0;
  for (let row = rowFrom(window, fromMs); row < countRows(window) && timeOfRow(window, row) <= toMs; row++) {
    all += 1;
    const at = startOfRow(window, row);
    if ((numbers[at + trustAt] ?? 0) < believedFrom) continue;
    seen.across.push(numbers[at + inRow.values + apart] ?? 0);
    seen.up.push(numbers[at + inRow.values + apart + 1] ?? 0);
    const shoulder = numbers[at + inRow.place + 1] ?? 0;
    const height = numbers[at + inRow.values + rowIndex.footY] ?? 0;
    seen.shoulders.push(shoulder);
    seen.feet.push(shoulder + height);
    seen.hands.push(shoulder + (numbers[at + inRow.values + rowIndex.handY] ?? 0));
    seen.heights.push(height);
  }
  return seen.across.length < Math.max(fewestRows, believedShare * all) ? null : seen;
}

function isHop({ feet, hands, shoulders, heights }: SeenFeet): boolean {
  if (rangeOf(heights) >= lowFrom || rangeOf(shoulders) < leastHop || !goAlong(feet, shoulders)) return false;
  return meanOf(hands) > meanOf(shoulders) || goAlong(hands, shoulders);
}

function goAlong(joints: readonly number[], shoulders: readonly number[]): boolean {
  const [mean, shouldersMean] = [meanOf(joints), meanOf(shoulders)];
  let [together, own] = [0, 0];
  for (let i = 0; i < joints.length; i++) {
    const shoulder = (shoulders[i] ?? 0) - shouldersMean;
    together += shoulder * ((joints[i] ?? 0) - mean);
    own += shoulder * shoulder;
  }
  return together >= leastShare * own;
}

function rangeOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
