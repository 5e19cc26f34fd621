// Where each number of a movement's row stands.

import { sidedJoints } from '../pose/joints.ts';

const { shoulder, elbow, wrist, hip, knee, ankle } = sidedJoints;

/** The joints whose bends are measured, in their order. */
export const bends = [
  { from: hip, at: knee, to: ankle },
  { from: shoulder, at: hip, to: knee },
  { from: shoulder, at: elbow, to: wrist },
  { from: hip, at: shoulder, to: elbow },
] as const;

/** The joints whose places are measured, in their order. */
export const placed = [wrist, elbow, hip, knee, ankle] as const;

/** How many degrees of bend weigh as much as a trunk length of travel. */
export const degreesPerTrunk = 120;

/** Numbers of one side: the bends, then x and y of each placed joint. */
export const sideLength = bends.length + 2 * placed.length;
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
  elbowX: bends.length + 2,
  elbowY: bends.length + 3,
  hipX: bends.length + 4,
  kneeX: bends.length + 6,
  kneeY: bends.length + 7,
  footX: bends.length + 8,
  footY: bends.length + 9,
} as const;

/** Where half the difference between the sides stands, of the number whose middle stands at an index. */
export function differenceOf(index: number): number {
  return index + sideLength;
}

/** What is seen of one side by itself: a place's x and y as far as each other. */
const sideTrusts = bends.length + placed.length;

/** Which trust goes for each number of a row. */
export const trustOf: readonly number[] = Array.from({ length: rowLength }, (_, index) => {
  if (index >= rowParts.head) return 2 * sideTrusts;
  const isDifference = index >= rowParts.differences;
  const within = isDifference ? index - sideLength : index;
  const ofSide = within < bends.length ? within : bends.length + Math.floor((within - bends.length) / 2);
  return isDifference ? sideTrusts + ofSide : ofSide;
});

/** Where a row has what, and how many numbers that is. */
export const inRow = {
  /** When it was. */
  tMs: 0,
  /** How far the middle of the shoulders has come in the picture since the first frame, in trunk lengths: x, then y. */
  place: 1,
  /** Lean of the trunk against the vertical in degrees. */
  lean: 3,
  /** Bends in shares of 120 degrees, places in trunk lengths from the middle of the shoulders, y down. */
  values: 4,
  /** How far they are believed, 0 to 1. */
  trusts: 4 + rowLength,
  length: 4 + rowLength + 2 * sideTrusts + 1,
} as const;
