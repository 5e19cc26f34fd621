// How a movement looked: what was measured of the whole body, at even shares of its way out and of its way back.

import type { Sample } from '../measure/recording.ts';
import type { MovedSide } from '../pose/joints.ts';
import { signals } from '../signals/registry.ts';
import type { Excursion } from './phase-machine.ts';

/**
 * Each measurement at moments of the way out, then of the way back, as far as it differs from its own mean: trunk lengths, or shares
 * of 120 degrees; of the side that moved first, then of the other; null where it was hidden.
 */
export type MovementShape = readonly (readonly (number | null)[])[];

/** When a movement began, was farthest out and ended; of one that is held, from when to when it was. */
type ShapedMoments = Pick<Excursion, 'startMs' | 'peakMs' | 'endMs'> &
  Partial<Pick<Excursion, 'peakFromMs' | 'backFromMs'>>;

/** Moments of each way. */
const moments = 4;
/** How many degrees of bend weigh as much as a trunk length of travel. */
const degreesPerTrunk = 120;

/** Takes the shape of a movement, of one that is held without what is held. */
export function shapeOf(
  samples: readonly Sample[],
  { startMs, peakMs, endMs, peakFromMs = peakMs, backFromMs = peakMs }: ShapedMoments,
  side: MovedSide,
): MovementShape {
  const rows: MovementShape[number][] = [];
  const addWay = (fromMs: number, toMs: number) => {
    for (let i = 0; i < moments; i++)
      rows.push(rowOf(nearest(samples, fromMs + ((toMs - fromMs) * (i + 0.5)) / moments), side));
  };
  addWay(startMs, peakFromMs);
  addWay(backFromMs, endMs);
  return centred(rows);
}

/** The way back of a shape, by itself. */
export function backOf(shape: MovementShape): MovementShape {
  return centred(shape.slice(moments));
}

/** Each measurement as far as it differs from its mean. */
function centred(rows: MovementShape): MovementShape {
  const means = (rows[0] ?? []).map((_, i) => meanOf(rows, i));
  return rows.map((row) =>
    row.map((value, i) => (value === null ? null : Math.round(1000 * (value - (means[i] ?? 0))) / 1000)),
  );
}

function meanOf(rows: MovementShape, i: number): number {
  let [sum, seen] = [0, 0];
  for (const row of rows) {
    const value = row[i] ?? null;
    if (value === null) continue;
    sum += value;
    seen += 1;
  }
  return sum / Math.max(1, seen);
}

function nearest(samples: readonly Sample[], tMs: number): Sample | undefined {
  let best: Sample | undefined;
  for (const sample of samples)
    if (!best || Math.abs(sample.tMs - tMs) < Math.abs(best.tMs - tMs)) best = sample;
  return best;
}

function rowOf(sample: Sample | undefined, side: MovedSide): (number | null)[] {
  if (sample === undefined) return [];
  const { signals: names, values, confidences } = sample.readings;
  const [own, other] = side === 'right' ? [1, 0] : [0, 1];
  const row: (number | null)[] = [];
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    const unit = name !== undefined && signals[name].unit === 'deg' ? degreesPerTrunk : 1;
    const one = 2 * i + own;
    const two = 2 * i + other;
    row.push((confidences[one] ?? 0) > 0 ? (values[one] ?? 0) / unit : null);
    row.push((confidences[two] ?? 0) > 0 ? (values[two] ?? 0) / unit : null);
  }
  return row;
}

/** Fewer of the measurements than this tell nothing. */
const comparedShare = 1 / 3;

/**
 * How alike two shapes are, or their ways back: 1 where they are the same, 0 and less where they differ by as much as they move; null
 * where too little was seen of both, or moved. Measurements that move less than `least` are left out.
 */
export function likeness(
  a: MovementShape,
  b: MovementShape,
  part: 'whole' | 'back',
  least = 0,
): number | null {
  const from = part === 'back' ? moments : 0;
  const rows = a.length - from;
  const columns = a[0]?.length ?? 0;
  const tooLittle = new Set<number>();
  let [movement, compared] = [0, 0];
  for (let i = 0; i < columns; i++) {
    let [moved, seen] = [0, 0];
    for (let row = from; row < a.length; row++) {
      const x = a[row]?.[i] ?? null;
      const y = b[row]?.[i] ?? null;
      if (x === null || y === null) continue;
      seen += 1;
      moved += (x * x + y * y) / 2;
    }
    compared += seen;
    if (moved < least ** 2 * seen) tooLittle.add(i);
    else movement += moved;
  }
  if (compared < comparedShare * columns * rows || movement === 0) return null;
  let [difference, most] = [0, 0];
  for (let row = from; row < a.length; row++) {
    const square = squareOf(a[row] ?? [], b[row] ?? [], tooLittle);
    difference += square;
    most = Math.max(most, square);
  }
  // The moment that differs most is left out: finders lose people for single frames.
  return 1 - (difference - most) / movement;
}

/** By how much two moments differ in what moves. */
function squareOf(
  a: MovementShape[number],
  b: MovementShape[number],
  tooLittle: ReadonlySet<number>,
): number {
  let square = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? null;
    const y = b[i] ?? null;
    if (x !== null && y !== null && !tooLittle.has(i)) square += (x - y) ** 2;
  }
  return square;
}
