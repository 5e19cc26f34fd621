// What a movement looks like in numbers that people can name: which joints bend how far, which limbs travel, and what stays.

import { degreesPerTrunk, differenceOf, inRow, rowIndex, trustOf } from '../motion/motion-row.ts';
import { countRows, type MotionRows } from '../motion/motion-rows.ts';
import type { MotionFeature } from '../specification/motion-condition.ts';
import { toBeRanked, valueAtRank } from '../statistics/value-at-rank.ts';

/** All measurements; NaN where a limb was not seen. */
export type MotionDescription = Readonly<Record<MotionFeature, number>>;

/** Single frames beyond these shares do not make an end. */
const lowShare = 0.06;
const highShare = 0.94;
/** Seen less than this on average, a number says nothing. */
const readFrom = 0.4;
/** Shares are taken of no less than this: trunk lengths, degrees. */
const leastTravel = 0.15;
const leastBend = 10;

/** Describes a stretch of movement in which each repetition lasts so long, in ms. */
export function describeMotion(rows: MotionRows, repetitionMs: number): MotionDescription {
  const column = (index: number) => readColumn(rows, index);
  const apart = (index: number, scale: number) => endsOf(changed(column(differenceOf(index)), 2 * scale));
  const [knee, hip] = [endsOf(flexion(column(rowIndex.knee))), endsOf(flexion(column(rowIndex.hip)))];
  const lean = endsOf(columnOf(rows, inRow.lean));
  const elbows = flexion(column(rowIndex.elbow));
  const elbow = endsOf(elbows);
  const bentElbow = endsOf(larger(elbows, column(differenceOf(rowIndex.elbow)), degreesPerTrunk));
  const lifts = changed(column(rowIndex.armLift), degreesPerTrunk);
  const armLift = endsOf(lifts.length > 0 ? lifts : liftsFrom(column(rowIndex.elbowY)));
  const handHeights = changed(column(rowIndex.handY), -1);
  const handHeight = endsOf(handHeights);
  const upperHand = endsOf(larger(handHeights, column(differenceOf(rowIndex.handY)), 1));
  const feetSeen = column(rowIndex.footY);
  const footDrop = endsOf(feetSeen.length > 0 ? feetSeen : changed(column(rowIndex.kneeY), footToKneeDrop));
  const [stance, handsApart] = [apart(rowIndex.footX, 1), apart(rowIndex.handX, 1)];
  const shoulders = travelOf(rows, null);
  const hands = travelOf(rows, rowIndex.handX);
  const hips = travelOf(rows, rowIndex.hipX);
  const feet = travelOf(rows, rowIndex.footX);
  const way = Math.max(shoulders.travel, leastTravel);
  const kneeRange = knee.high - knee.low;
  const hipRange = hip.high - hip.low;
  return {
    kneeLow: knee.low,
    kneeHigh: knee.high,
    kneeRange,
    hipLow: hip.low,
    hipHigh: hip.high,
    hipRange,
    elbowLow: elbow.low,
    elbowHigh: elbow.high,
    elbowRange: elbow.high - elbow.low,
    armLiftLow: armLift.low,
    armLiftHigh: armLift.high,
    armLiftRange: armLift.high - armLift.low,
    leanLow: lean.low,
    leanHigh: lean.high,
    leanRange: lean.high - lean.low,
    handHeightLow: handHeight.low,
    handHeightHigh: handHeight.high,
    handHeightRange: handHeight.high - handHeight.low,
    upperHandHigh: upperHand.high,
    footDropLow: footDrop.low,
    footDropHigh: footDrop.high,
    footDropRange: footDrop.high - footDrop.low,
    stanceLow: stance.low,
    stanceHigh: stance.high,
    stanceRange: stance.high - stance.low,
    handsApartLow: handsApart.low,
    handsApartHigh: handsApart.high,
    handsApartRange: handsApart.high - handsApart.low,
    kneeDifferenceHigh: apart(rowIndex.knee, degreesPerTrunk).high,
    hipDifferenceHigh: apart(rowIndex.hip, degreesPerTrunk).high,
    shouldersTravel: shoulders.travel,
    shouldersRise: shoulders.rise,
    shouldersAcross: shoulders.across,
    handsTravel: hands.travel,
    handsRise: hands.rise,
    handsAcross: hands.across,
    hipsTravel: hips.travel,
    hipsRise: hips.rise,
    hipsAcross: hips.across,
    feetTravel: feet.travel,
    feetRise: feet.rise,
    feetAcross: feet.across,
    bentElbowRange: bentElbow.high - bentElbow.low,
    stepHigh: apart(rowIndex.footY, 1).high,
    kneeStepHigh: apart(rowIndex.kneeY, 1).high,
    shouldersRiseShare: shoulders.rise / Math.max(shoulders.travel, leastTravel),
    handsRiseToShoulders: hands.rise / way,
    repetitionMs,
    handsToShoulders: hands.travel / way,
    hipsToShoulders: hips.travel / way,
    feetToShoulders: feet.travel / way,
    handReachHigh: endsOf(reachesOf(feetSeen, handHeights)).high,
    kneeToHip: kneeRange / Math.max(hipRange, leastBend),
    hipToKnee: hipRange / Math.max(kneeRange, leastBend),
    leanToHip: (lean.high - lean.low) / Math.max(hipRange, leastBend),
    elbowWithHand: correlation(elbows, handHeights),
  };
}

interface Extremes {
  readonly low: number;
  readonly high: number;
}

interface Travel {
  readonly travel: number;
  readonly rise: number;
  readonly across: number;
}

/** How much farther below the shoulders than the knees the feet of a standing person are; read where feet are outside the picture. */
const footToKneeDrop = 1.45;

/** Length of an upper arm in trunk lengths: how far below the shoulders elbows hang in recordings. */
const upperArm = 0.57;

/** A value over time; empty where it was not seen. */
function readColumn(rows: MotionRows, index: number): number[] {
  const { numbers, from } = rows;
  let trust = 0;
  for (let at = from + inRow.trusts + (trustOf[index] ?? 0); at < numbers.length; at += inRow.length)
    trust += numbers[at] ?? 0;
  return trust < readFrom * countRows(rows) ? [] : columnOf(rows, inRow.values + index);
}

/** Any number of the rows over time. */
function columnOf({ numbers, from }: MotionRows, place: number): number[] {
  const column: number[] = [];
  let row = 0;
  for (let at = from + place; at < numbers.length; at += inRow.length) {
    column[row] = numbers[at] ?? 0;
    row += 1;
  }
  return column;
}

/** So many times each number. */
function changed(column: number[], times: number): number[] {
  for (let i = 0; i < column.length; i++) column[i] = times * (column[i] ?? 0);
  return column;
}

/** Bends of a joint, in degrees. */
function flexion(column: number[]): number[] {
  for (let i = 0; i < column.length; i++) column[i] = 180 - degreesPerTrunk * (column[i] ?? 0);
  return column;
}

/** Lift of the upper arm in degrees by the height of the elbow, of people whose hips are outside the picture. */
function liftsFrom(elbowY: number[]): number[] {
  for (let i = 0; i < elbowY.length; i++) {
    const cosine = Math.min(1, Math.max(-1, (elbowY[i] ?? 0) / upperArm));
    elbowY[i] = (180 / Math.PI) * Math.acos(cosine);
  }
  return elbowY;
}

/** The larger one of both sides; that of their middle where one was not seen. */
function larger(middle: number[], halfDifference: number[], scale: number): number[] {
  return middle.map((value, i) => value + scale * (halfDifference[i] ?? 0));
}

/** How far hands are above the feet, where both were seen. */
function reachesOf(feet: number[], handHeights: number[]): number[] {
  return feet.map((drop, i) => -drop - (handHeights[i] ?? Number.NaN));
}

function endsOf(column: number[]): Extremes {
  const values = toBeRanked(column);
  const at = (share: number) => valueAtRank(values, Math.round((values.length - 1) * share));
  return { low: at(lowShare), high: at(highShare) };
}

/** How far a place moves in the picture; `x` is its number in the row, y the next; null for the shoulders, from which rows measure. */
function travelOf(rows: MotionRows, x: number | null): Travel {
  const along = (axis: 0 | 1): number => {
    const shoulders = columnOf(rows, inRow.place + axis);
    const places = x === null ? shoulders : readColumn(rows, x + axis);
    if (x !== null)
      for (let i = 0; i < places.length; i++) places[i] = (places[i] ?? 0) + (shoulders[i] ?? 0);
    const { low, high } = endsOf(places);
    return high - low;
  };
  const [across, rise] = [along(0), along(1)];
  return { travel: Math.hypot(across, rise), rise, across };
}

/** -1 to 1; NaN where one of both was not seen. */
function correlation(a: number[], b: number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [da, db] = [(a[i] ?? 0) - meanA, (b[i] ?? Number.NaN) - meanB];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return ab / Math.sqrt(aa * bb);
}

function mean(values: number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
