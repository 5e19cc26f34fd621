// How far a movement strays from being there and back: whether the whole body comes back, and by the way it went.

import { trembling } from '../pose/trembling.ts';
import { inRow, rowLength, trustOf } from './motion-row.ts';
import { rowFrom, startOfRow, timeOfRow, type MotionRows } from './motion-rows.ts';

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
 * before it is all the way back. Null where too little of it was seen, or too much was guessed.
 * @param window rows of the time around it
 * @param startMs when it began, and when it was farthest out
 * @param end the row in which it ended
 */
export function strayOf(
  window: MotionRows,
  { startMs, peakMs }: { readonly startMs: number; readonly peakMs: number },
  end: readonly number[],
): number | null {
  const poses = posesBetween(window, startMs, end);
  if (poses.length < fewestPoses) return null;
  const weights = weightsOf(poses);
  const weighted = poses.map((pose) => weightedBy(weights, pose));
  if (tremblingOf(weighted, weights) > mostTrembling) return null;
  const turned = Math.max(
    1,
    poses.findIndex((pose) => timeOf(pose) > peakMs),
  );
  const [out, back] = [thinned(weighted.slice(0, turned)), thinned(weighted.slice(turned))];
  const [start, last] = [weighted[0] ?? [], weighted.at(-1) ?? []];
  const farthest = Math.sqrt(Math.max(...weighted.map((pose) => squareBetween(pose, start))));
  if (farthest === 0) return null;
  let beside = 0;
  for (const pose of back) beside += distanceFromWay(pose, out);
  const open = Math.sqrt(squareBetween(start, last));
  return (shareOfEnd * open + beside / back.length) / farthest;
}

type Pose = readonly number[];

function timeOf(pose: Pose): number {
  return pose[inRow.tMs] ?? 0;
}

/** The rows from where a movement began to where it ended; none where its beginning is not among them. */
function posesBetween(window: MotionRows, startMs: number, end: Pose): readonly Pose[] {
  const after = rowFrom(window, startMs + 1);
  const poses: Pose[] = [];
  for (let i = after - 1; i >= 0 && timeOfRow(window, i) < timeOf(end); i++) {
    const from = startOfRow(window, i);
    if (from >= window.numbers.length) break;
    poses.push(window.numbers.slice(from, from + inRow.length));
  }
  return poses.length === 0 ? [] : [...poses, end];
}

/** Where the shoulders are stands behind what is measured from them. */
const columns = rowLength + 2;

function valueOf(pose: Pose, i: number): number {
  return pose[i < rowLength ? inRow.values + i : inRow.place + i - rowLength] ?? 0;
}

function trustIn(pose: Pose, i: number): number {
  return i < rowLength ? (pose[inRow.trusts + (trustOf[i] ?? 0)] ?? 0) : 1;
}

/** How far each number is believed; 0 where it hardly moves. */
function weightsOf(poses: readonly Pose[]): readonly number[] {
  return Array.from({ length: columns }, (_, i) => {
    let [trust, least, most] = [0, Infinity, -Infinity];
    for (const pose of poses) {
      const value = valueOf(pose, i);
      trust += trustIn(pose, i);
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    const mean = trust / poses.length;
    return mean < trustedFrom || most - least < trembling ? 0 : mean;
  });
}

/** Of a pose what has a weight. */
function weightedBy(weights: readonly number[], pose: Pose): Pose {
  const weighted: number[] = [];
  for (let i = 0; i < columns; i++) {
    const weight = weights[i] ?? 0;
    if (weight > 0) weighted.push(weight * valueOf(pose, i));
  }
  return weighted;
}

/** The share of all change that leaps to and fro from pose to pose where the finder guesses. */
function tremblingOf(poses: readonly Pose[], weights: readonly number[]): number {
  let [leaps, change] = [0, 0];
  for (const [column, weight] of weights.filter((weight) => weight > 0).entries()) {
    const values = poses.map((pose) => pose[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    for (const value of values) change += (value - mean) ** 2 / values.length;
    if (weight >= believedFrom) continue;
    for (let i = 2; i < values.length; i++) {
      const bent = (values[i - 2] ?? 0) - 2 * (values[i - 1] ?? 0) + (values[i] ?? 0);
      // Of noise alone the square of this is six times its own.
      leaps += bent ** 2 / 6 / (values.length - 2);
    }
  }
  return change > 0 ? leaps / change : 0;
}

function thinned(poses: readonly Pose[]): readonly Pose[] {
  const every = Math.ceil(poses.length / mostPoses);
  return every === 1 ? poses : poses.filter((_, i) => i % every === 0 || i === poses.length - 1);
}

function squareBetween(a: Pose, b: Pose): number {
  let square = 0;
  for (let i = 0; i < a.length; i++) square += ((a[i] ?? 0) - (b[i] ?? 0)) ** 2;
  return square;
}

/** How far a pose is from a way, which goes straight from each of its poses to the next. */
function distanceFromWay(pose: Pose, way: readonly Pose[]): number {
  let nearest = squareBetween(pose, way[0] ?? pose);
  for (let i = 1; i < way.length; i++)
    nearest = Math.min(nearest, squareFromStep(pose, way[i - 1] ?? pose, way[i] ?? pose));
  return Math.sqrt(nearest);
}

function squareFromStep(pose: Pose, from: Pose, to: Pose): number {
  let [along, length] = [0, 0];
  for (let i = 0; i < pose.length; i++) {
    const step = (to[i] ?? 0) - (from[i] ?? 0);
    along += step * ((pose[i] ?? 0) - (from[i] ?? 0));
    length += step * step;
  }
  const share = length > 0 ? Math.min(1, Math.max(0, along / length)) : 0;
  let square = 0;
  for (let i = 0; i < pose.length; i++) {
    const at = (from[i] ?? 0) + share * ((to[i] ?? 0) - (from[i] ?? 0));
    square += ((pose[i] ?? 0) - at) ** 2;
  }
  return square;
}
