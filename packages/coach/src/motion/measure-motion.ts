// A pose as a row of numbers in which a movement of any kind shows: bends of joints, and where limbs are from the shoulders.
// Of both sides together the middle and the difference are taken: so it does not matter which is which (finders swap the sides of
// people seen edge on, and cameras mirror), and limbs that work in turn show one movement for each side's repetition.

import { angleAt } from '../geometry/angles.ts';
import type { Body } from '../pose/body.ts';
import { joints, type Side } from '../pose/joints.ts';
import { trunkLean } from '../signals/leans.ts';
import { confidenceOf, mergeValues } from '../signals/reading.ts';
import { bends, degreesPerTrunk, inRow, placed, rowParts, sideLength, trustOf } from './motion-row.ts';

/**
 * Takes a body as a row, overwritten with the next one; `scale` is a trunk's length in picture heights, the place how far the
 * shoulders have come.
 */
export function measureMotion(
  body: Body,
  tMs: number,
  scale: number,
  [x, y]: readonly [x: number, y: number],
): readonly number[] {
  const [x0, y0] = shouldersOf(body);
  measureSide(body, left, scale, x0, y0);
  measureSide(body, right, scale, x0, y0);
  row[inRow.tMs] = tMs;
  row[inRow.place] = x;
  row[inRow.place + 1] = y;
  row[inRow.lean] = leanOf(body);
  for (let i = 0; i < sideLength; i++) {
    const a = left.trusts[i] ?? 0;
    const b = right.trusts[i] ?? 0;
    const l = left.values[i] ?? 0;
    const r = right.values[i] ?? 0;
    // Squared, so that a side that is guessed has little say beside one that is seen.
    row[inRow.values + i] = a + b > 0 ? (a * a * l + b * b * r) / (a * a + b * b) : 0;
    row[inRow.trusts + (trustOf[i] ?? 0)] = Math.max(a, b);
    row[inRow.values + sideLength + i] = Math.abs(l - r) / 2;
    row[inRow.trusts + (trustOf[sideLength + i] ?? 0)] = Math.min(a, b);
  }
  const nose = body.image[joints.nose];
  row[inRow.values + rowParts.head] = ((nose?.x ?? 0) - x0) / scale;
  row[inRow.values + rowParts.head + 1] = ((nose?.y ?? 0) - y0) / scale;
  row[inRow.trusts + (trustOf[rowParts.head] ?? 0)] = nose?.seen ?? 0;
  return row;
}

/** Pushed, and no whole numbers: of a list that has never had holes or anything but fractions, numbers are read fastest. */
const row: number[] = [];
while (row.length < inRow.length) row.push(Number.NaN);

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

/** Where the joints of one side are, and what is measured by them: overwritten with every body. */
interface SideRow {
  readonly bends: readonly { readonly from: number; readonly at: number; readonly to: number }[];
  readonly placed: readonly number[];
  readonly values: Float64Array;
  readonly trusts: Float64Array;
}

function rowOfSide(side: Side): SideRow {
  return {
    bends: bends.map(({ from, at, to }) => ({ from: from[side], at: at[side], to: to[side] })),
    placed: placed.map((part) => part[side]),
    values: new Float64Array(sideLength),
    trusts: new Float64Array(sideLength),
  };
}

const [left, right] = [rowOfSide('left'), rowOfSide('right')];

function measureSide({ image, world }: Body, side: SideRow, scale: number, x0: number, y0: number): void {
  const { values, trusts } = side;
  const points = world ?? image;
  let i = 0;
  for (const { from, at, to } of side.bends) {
    const angle = angleAt(points, from, at, to);
    const isMeasured = !Number.isNaN(angle);
    values[i] = isMeasured ? angle / degreesPerTrunk : 0;
    trusts[i] = isMeasured ? Math.min(image[from]?.seen ?? 0, image[at]?.seen ?? 0, image[to]?.seen ?? 0) : 0;
    i += 1;
  }
  for (const index of side.placed) {
    const joint = image[index];
    values[i] = ((joint?.x ?? 0) - x0) / scale;
    values[i + 1] = ((joint?.y ?? 0) - y0) / scale;
    trusts[i] = trusts[i + 1] = joint?.seen ?? 0;
    i += 2;
  }
}
