// What a movement looks like in numbers that people can name: which joints bend how far, which limbs travel, and what stays.

import { degreesPerTrunk, differenceOf, rowIndex, type MotionSample } from '../motion/measure-motion.ts';
import type { Ends, MotionFeature } from '../specification/motion-condition.ts';

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
export function describeMotion(samples: readonly MotionSample[], repetitionMs: number): MotionDescription {
  const column = (index: number) => readColumn(samples, index);
  const degrees = (index: number) => column(index).map((value) => degreesPerTrunk * value);
  const flexion = (index: number) => degrees(index).map((value) => 180 - value);
  const [knee, hip] = [endsOf(flexion(rowIndex.knee)), endsOf(flexion(rowIndex.hip))];
  const lean = endsOf(samples.map((sample) => sample.lean));
  const hipRange = Math.max(hip.high - hip.low, leastBend);
  const elbow = flexion(rowIndex.elbow);
  const lift = degrees(rowIndex.armLift);
  const handHeight = column(rowIndex.handY).map((y) => -y);
  const feetSeen = column(rowIndex.footY);
  const footDrop = feetSeen.length > 0 ? feetSeen : column(rowIndex.kneeY).map((y) => footToKneeDrop * y);
  const shoulders = travelOf(samples, null);
  const hands = travelOf(samples, rowIndex.handX);
  const hips = travelOf(samples, rowIndex.hipX);
  const feet = travelOf(samples, rowIndex.footX);
  const way = Math.max(shoulders.travel, leastTravel);
  const apart = (index: number, scale: number) =>
    endsOf(column(differenceOf(index)).map((value) => 2 * scale * value));
  const bentElbow = endsOf(higherSide(elbow, column(differenceOf(rowIndex.elbow)), degreesPerTrunk));
  return {
    ...named('knee', knee),
    ...named('hip', hip),
    ...named('elbow', endsOf(elbow)),
    ...named('armLift', endsOf(lift.length > 0 ? lift : liftsFrom(column(rowIndex.elbowY)))),
    ...named('lean', lean),
    ...named('handHeight', endsOf(handHeight)),
    ...named('footDrop', endsOf(footDrop)),
    ...named('stance', apart(rowIndex.footX, 1)),
    ...named('handsApart', apart(rowIndex.handX, 1)),
    kneeDifferenceHigh: apart(rowIndex.knee, degreesPerTrunk).high,
    hipDifferenceHigh: apart(rowIndex.hip, degreesPerTrunk).high,
    ...travelled('shoulders', shoulders),
    ...travelled('hands', hands),
    ...travelled('hips', hips),
    ...travelled('feet', feet),
    bentElbowRange: bentElbow.high - bentElbow.low,
    stepHigh: apart(rowIndex.footY, 1).high,
    kneeStepHigh: apart(rowIndex.kneeY, 1).high,
    shouldersRiseShare: shoulders.rise / Math.max(shoulders.travel, leastTravel),
    handsRiseToShoulders: hands.rise / way,
    repetitionMs,
    handsToShoulders: hands.travel / way,
    hipsToShoulders: hips.travel / way,
    feetToShoulders: feet.travel / way,
    handReachHigh: endsOf(feetSeen.map((drop, i) => -drop - (handHeight[i] ?? Number.NaN))).high,
    kneeToHip: (knee.high - knee.low) / hipRange,
    leanToHip: (lean.high - lean.low) / hipRange,
    elbowWithHand: correlation(elbow, handHeight),
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

/** Lift of the upper arm in degrees by the height of the elbow, of people whose hips are outside the picture. */
function liftsFrom(elbowY: readonly number[]): readonly number[] {
  return elbowY.map((y) => (180 / Math.PI) * Math.acos(Math.min(1, Math.max(-1, y / upperArm))));
}

/** The larger number of both sides; that of their middle where one was not seen. */
function higherSide(
  middle: readonly number[],
  halfDifference: readonly number[],
  scale: number,
): readonly number[] {
  return middle.map((value, i) => value + scale * (halfDifference[i] ?? 0));
}

/** A number of the row over time; empty where it was not seen. */
function readColumn(samples: readonly MotionSample[], index: number): readonly number[] {
  const trust = samples.reduce((sum, { trusts }) => sum + (trusts[index] ?? 0), 0);
  return trust < readFrom * samples.length ? [] : samples.map(({ values }) => values[index] ?? 0);
}

function endsOf(values: readonly number[]): Extremes {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  return { low: at(lowShare), high: at(highShare) };
}

function named<T extends string>(name: T, { low, high }: Extremes): Record<Ends<T>, number> {
  return { [`${name}Low`]: low, [`${name}High`]: high, [`${name}Range`]: high - low } as Record<
    Ends<T>,
    number
  >;
}

/** How far a place moves in the picture; `x` is its number in the row, y the next; null for the shoulders, from which rows measure. */
function travelOf(samples: readonly MotionSample[], x: number | null): Travel {
  const along = (axis: 0 | 1): number => {
    const own = x === null ? samples.map(() => 0) : readColumn(samples, x + axis);
    const { low, high } = endsOf(own.map((value, i) => value + (samples[i]?.place[axis] ?? 0)));
    return high - low;
  };
  const [across, rise] = [along(0), along(1)];
  return { travel: Math.hypot(across, rise), rise, across };
}

function travelled<T extends string>(name: T, { travel, rise, across }: Travel) {
  return { [`${name}Travel`]: travel, [`${name}Rise`]: rise, [`${name}Across`]: across } as Record<
    `${T}${'Travel' | 'Rise' | 'Across'}`,
    number
  >;
}

/** -1 to 1; NaN where one of both was not seen. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (const [i, value] of a.entries()) {
    const [da, db] = [value - meanA, (b[i] ?? Number.NaN) - meanB];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return ab / Math.sqrt(aa * bb);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
