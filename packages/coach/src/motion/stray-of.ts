// How far a movement strays from being there and back: whether the whole body comes back, and by the way it went.

import { trembling } from '../pose/trembling.ts';
import { inRow, rowLength, trustOf } from './motion-row.ts';
import { countRows, rowFrom, startOfRow, timeOfRow, type MotionRows } from './motion-rows.ts';

/** Numbers trusted less than this on average over the movement have no say. */
const trustedFrom = 0.3;
/** Of what the finder believes less than this, leaps from pose to pose are its guesses. */
const believedFrom = 0.9;
/** From this share of such leaps in all change no way can be told. */
const mostTrembling = 0.3;
/** Of so few poses no way can be told. */
export const fewestPoses = 4;
/** Of each way at most so many poses are looked at, evenly spread. */
const mostPoses = 24;
/** Whoever is not back at the end has come back less than one who took another way: the end is told before they are. */
const shareOfEnd = 0.5;

/**
 * How far a movement strays, in shares of how far the body went: half the distance from where it began to where it ended, and the mean
 * distance of the way back from the way out; 0 where it came back exactly as it went, and about 0.3 for a repetition, which is told
 * before it is all the way back. Null where too little of it was seen; told where too much was guessed.
 * @param window rows of the time around it
 * @param startMs when it began, and when it was farthest out
 * @param end the row in which it ended
 */
export function strayOf(
  window: MotionRows,
  { startMs, peakMs }: { readonly startMs: number; readonly peakMs: number },
  end: readonly number[],
): number | 'guessed' | null {
  const count = takePoses(window, startMs, end);
  if (count < fewestPoses) return null;
  const size = chooseColumns(count);
  weigh(count, size);
  if (tremblingOf(count, size) > mostTrembling) return 'guessed';
  const turned = turnedAt(count, peakMs);
  const farthest = Math.sqrt(farthestFromStart(count, size));
  if (farthest === 0) return null;
  const [out, back] = [thinned(0, turned), thinned(turned, count)];
  let beside = 0;
  for (const pose of back) beside += distanceFromWay(pose, out, size);
  const open = Math.sqrt(squareBetween(0, count - 1, size));
  return (shareOfEnd * open + beside / back.length) / farthest;
}

/** Where the shoulders are stands behind what is measured from them. */
const columns = rowLength + 2;
const placeOf = Int32Array.from({ length: columns }, (_, i) =>
  i < rowLength ? inRow.values + i : inRow.place + i - rowLength,
);
/** Of the shoulders nothing says how far they are believed: they are. */
const trustAt = Int32Array.from({ length: columns }, (_, i) =>
  i < rowLength ? inRow.trusts + (trustOf[i] ?? 0) : -1,
);

/** Overwritten with every movement: its poses, one after the other, what has a say, and how far that is believed. */
let poses = new Float64Array(0);
let weighted = new Float64Array(0);
const said = new Int32Array(columns);
const weights = new Float64Array(columns);

/** Takes the rows from where a movement began to where it ended; none where its beginning is not among them. */
function takePoses(window: MotionRows, startMs: number, end: readonly number[]): number {
  const first = rowFrom(window, startMs + 1) - 1;
  if (first < 0) return 0;
  const endMs = end[inRow.tMs] ?? 0;
  let last = first;
  while (last < countRows(window) && timeOfRow(window, last) < endMs) last += 1;
  const rows = last - first;
  if (rows === 0) return 0;
  const { length } = inRow;
  if (poses.length < (rows + 1) * length) poses = new Float64Array(2 * (rows + 1) * length);
  const from = startOfRow(window, first);
  for (let i = 0; i < rows * length; i++) poses[i] = window.numbers[from + i] ?? 0;
  for (let i = 0; i < length; i++) poses[rows * length + i] = end[i] ?? 0;
  return rows + 1;
}

/** Chooses what moves, and is believed; how many numbers that are. */
function chooseColumns(count: number): number {
  let size = 0;
  for (let column = 0; column < columns; column++) {
    const [place, trusted] = [placeOf[column] ?? 0, trustAt[column] ?? 0];
    let trust = 0;
    let least = Infinity;
    let most = -Infinity;
    for (let pose = 0; pose < count; pose++) {
      const at = pose * inRow.length;
      const value = poses[at + place] ?? 0;
      trust += trusted < 0 ? 1 : (poses[at + trusted] ?? 0);
      if (value < least) least = value;
      if (value > most) most = value;
    }
    const mean = trust / count;
    if (mean < trustedFrom || most - least < trembling) continue;
    said[size] = place;
    weights[size] = mean;
    size += 1;
  }
  return size;
}

/** Puts of each pose what has a say, as far as it is believed. */
function weigh(count: number, size: number): void {
  if (weighted.length < count * size) weighted = new Float64Array(2 * count * size);
  for (let pose = 0; pose < count; pose++) {
    for (let i = 0; i < size; i++)
      weighted[pose * size + i] = (weights[i] ?? 0) * (poses[pose * inRow.length + (said[i] ?? 0)] ?? 0);
  }
}

/** The share of all change that leaps to and fro from pose to pose where the finder guesses. */
function tremblingOf(count: number, size: number): number {
  let [leaps, change] = [0, 0];
  const end = count * size;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let at = i; at < end; at += size) sum += weighted[at] ?? 0;
    const mean = sum / count;
    for (let at = i; at < end; at += size) {
      const from = (weighted[at] ?? 0) - mean;
      change += (from * from) / count;
    }
    if ((weights[i] ?? 0) >= believedFrom) continue;
    for (let at = i + 2 * size; at < end; at += size) {
      const bent = (weighted[at - 2 * size] ?? 0) - 2 * (weighted[at - size] ?? 0) + (weighted[at] ?? 0);
      // Of noise alone the square of this is six times its own.
      leaps += (bent * bent) / 6 / (count - 2);
    }
  }
  return change > 0 ? leaps / change : 0;
}

/** The first pose after the far end. */
function turnedAt(count: number, peakMs: number): number {
  for (let pose = 1; pose < count; pose++)
    if ((poses[pose * inRow.length + inRow.tMs] ?? 0) > peakMs) return pose;
  return 1;
}

/** Some of the poses between two, evenly spread. */
function thinned(from: number, to: number): readonly number[] {
  const every = Math.ceil((to - from) / mostPoses);
  const some: number[] = [];
  for (let pose = from; pose < to; pose++)
    if ((pose - from) % every === 0 || pose === to - 1) some.push(pose);
  return some;
}

function farthestFromStart(count: number, size: number): number {
  let most = 0;
  for (let pose = 1; pose < count; pose++) most = Math.max(most, squareBetween(pose, 0, size));
  return most;
}

function squareBetween(a: number, b: number, size: number): number {
  let square = 0;
  for (let i = 0; i < size; i++) {
    const apart = (weighted[a * size + i] ?? 0) - (weighted[b * size + i] ?? 0);
    square += apart * apart;
  }
  return square;
}

/** How far a pose is from a way, which goes straight from each of its poses to the next. */
function distanceFromWay(pose: number, way: readonly number[], size: number): number {
  let nearest = squareBetween(pose, way[0] ?? pose, size);
  for (let i = 1; i < way.length; i++)
    nearest = Math.min(nearest, squareFromStep(pose, way[i - 1] ?? pose, way[i] ?? pose, size));
  return Math.sqrt(nearest);
}

function squareFromStep(pose: number, from: number, to: number, size: number): number {
  const [p, a, b] = [pose * size, from * size, to * size];
  let along = 0;
  let length = 0;
  for (let i = 0; i < size; i++) {
    const step = (weighted[b + i] ?? 0) - (weighted[a + i] ?? 0);
    along += step * ((weighted[p + i] ?? 0) - (weighted[a + i] ?? 0));
    length += step * step;
  }
  const share = length > 0 ? Math.min(1, Math.max(0, along / length)) : 0;
  let square = 0;
  for (let i = 0; i < size; i++) {
    const start = weighted[a + i] ?? 0;
    const apart = (weighted[p + i] ?? 0) - (start + share * ((weighted[b + i] ?? 0) - start));
    square += apart * apart;
  }
  return square;
}
