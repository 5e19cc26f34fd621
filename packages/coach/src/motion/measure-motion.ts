// A pose as a row of numbers in which a movement of any kind shows: bends of joints, and where limbs are from the shoulders.
// Of both sides together the middle and the difference are taken: so it does not matter which is which (finders swap the sides of
// people seen edge on, and cameras mirror), and limbs that work in turn show one movement for each side's repetition.

import { angleAt } from '../geometry/angles.ts';
import type { Body } from '../pose/body.ts';
import { joints, sidedJoints, type Side } from '../pose/joints.ts';
import { trunkLean } from '../signals/leans.ts';
import { confidenceOf, mergeValues, onSide } from '../signals/reading.ts';

const { shoulder, elbow, wrist, hip, knee, ankle } = sidedJoints;
const bends = [
  { from: hip, at: knee, to: ankle },
  { from: shoulder, at: hip, to: knee },
  { from: shoulder, at: elbow, to: wrist },
  { from: hip, at: shoulder, to: elbow },
] as const;
const placed = [wrist, elbow, hip, knee, ankle] as const;

/** How many degrees of bend weigh as much as a trunk length of travel. */
export const degreesPerTrunk = 120;

/** Numbers of one side: the bends, then x and y of each placed joint. */
const sideLength = bends.length + 2 * placed.length;
/** Both sides' middles, their differences, and the head. */
export const rowLength = 2 * sideLength + 2;
/** Where in a row the middles begin, the differences, and the head; within the first two bends come first. */
export const rowParts = {
  middles: 0,
  differences: sideLength,
  head: 2 * sideLength,
  bends: bends.length,
} as const;
/** Where the middle of both sides stands in a row, of each number that is asked for by name; y stands after x. */
export const rowIndex = {
  knee: 0,
  hip: 1,
  elbow: 2,
  armLift: 3,
  handX: bends.length,
  handY: bends.length + 1,
  elbowY: bends.length + 3,
  hipX: bends.length + 4,
  kneeY: bends.length + 7,
  footX: bends.length + 8,
  footY: bends.length + 9,
} as const;

/** Where half the difference between the sides stands, of the number whose middle stands at an index. */
export function differenceOf(index: number): number {
  return index + sideLength;
}

/** One frame of a movement: plain data. */
export interface MotionSample {
  tMs: number;
  /** Bends in shares of 120 degrees, places in trunk lengths from the middle of the shoulders, y down. */
  readonly values: number[];
  /** How far each number is believed, 0 to 1. */
  readonly trusts: number[];
  /** How far the middle of the shoulders has come in the picture since the first frame, in trunk lengths. */
  place: readonly [x: number, y: number];
  /** Lean of the trunk against the vertical in degrees. */
  lean: number;
}

/**
 * Takes a body as a row; `scale` is a trunk's length in picture heights, `place` how far the shoulders have come.
 * @param room of a sample that nobody looks at any more, which the new one takes
 */
export function measureMotion(
  body: Body,
  tMs: number,
  scale: number,
  place: MotionSample['place'],
  room = roomForSample(),
): MotionSample {
  const { values, trusts } = room;
  measureSide(body, 'left', scale, left);
  measureSide(body, 'right', scale, right);
  for (let i = 0; i < sideLength; i++) {
    const [a, b] = [left.trusts[i] ?? 0, right.trusts[i] ?? 0];
    const [l, r] = [left.values[i] ?? 0, right.values[i] ?? 0];
    // Squared, so that a side that is guessed has little say beside one that is seen.
    values[i] = a + b > 0 ? (a * a * l + b * b * r) / (a * a + b * b) : 0;
    trusts[i] = Math.max(a, b);
    values[sideLength + i] = Math.abs(l - r) / 2;
    trusts[sideLength + i] = Math.min(a, b);
  }
  const nose = body.image[joints.nose];
  const [x0, y0] = shouldersOf(body);
  values[rowParts.head] = ((nose?.x ?? 0) - x0) / scale;
  values[rowParts.head + 1] = ((nose?.y ?? 0) - y0) / scale;
  trusts[rowParts.head] = trusts[rowParts.head + 1] = nose?.seen ?? 0;
  room.tMs = tMs;
  room.place = place;
  room.lean = leanOf(body);
  return room;
}

/** Room for one sample. */
function roomForSample(): MotionSample {
  return { tMs: 0, values: unmeasured.slice(), trusts: unmeasured.slice(), place: [0, 0], lean: 0 };
}

/** A copy is made in one go, and has room for fractions at once. */
const unmeasured: readonly number[] = Array.from({ length: rowLength }, () => Number.NaN);

function leanOf(body: Body): number {
  const { valueOf, joints: seenBy } = trunkLean;
  const left = valueOf(body, 'left');
  const right = valueOf(body, 'right');
  return mergeValues(
    left,
    confidenceOf(body, left, seenBy.left),
    right,
    confidenceOf(body, right, seenBy.right),
  );
}

/** The middle of the shoulders in picture heights. */
export function shouldersOf({ image }: Body): readonly [x: number, y: number] {
  const left = image[joints.leftShoulder];
  const right = image[joints.rightShoulder];
  return [((left?.x ?? 0) + (right?.x ?? 0)) / 2, ((left?.y ?? 0) + (right?.y ?? 0)) / 2];
}

/** One side of a row, as it is measured. */
interface SideRow {
  readonly values: Float64Array;
  readonly trusts: Float64Array;
}

/** Overwritten with every body. */
const [left, right] = [0, 1].map((): SideRow => ({
  values: new Float64Array(sideLength),
  trusts: new Float64Array(sideLength),
})) as [SideRow, SideRow];

function measureSide(body: Body, side: Side, scale: number, { values, trusts }: SideRow): void {
  const { image } = body;
  const points = body.world ?? image;
  const [x0, y0] = shouldersOf(body);
  let i = 0;
  for (const bend of bends) {
    const [from, at, to] = [onSide(bend.from, side), onSide(bend.at, side), onSide(bend.to, side)];
    const angle = angleAt(points, from, at, to);
    values[i] = Number.isNaN(angle) ? 0 : angle / degreesPerTrunk;
    trusts[i] = Number.isNaN(angle)
      ? 0
      : Math.min(image[from]?.seen ?? 0, image[at]?.seen ?? 0, image[to]?.seen ?? 0);
    i += 1;
  }
  for (const part of placed) {
    const joint = image[onSide(part, side)];
    values[i] = ((joint?.x ?? 0) - x0) / scale;
    values[i + 1] = ((joint?.y ?? 0) - y0) / scale;
    trusts[i] = trusts[i + 1] = joint?.seen ?? 0;
    i += 2;
  }
}
