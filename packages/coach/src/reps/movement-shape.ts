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

/** Moments of each way. */
const moments = 4;
/** How many degrees of bend weigh as much as a trunk length of travel. */
const degreesPerTrunk = 120;

/** Takes the shape of a movement. */
export function shapeOf(
  samples: readonly Sample[],
  { startMs, peakMs, endMs }: Pick<Excursion, 'startMs' | 'peakMs' | 'endMs'>,
  side: MovedSide,
): MovementShape {
  const times = [...sharesOf(startMs, peakMs), ...sharesOf(peakMs, endMs)];
  const rows = times.map((tMs) => rowOf(nearest(samples, tMs), side));
  return centred(rows);
}

/** The way back of a shape, by itself. */
export function backOf(shape: MovementShape): MovementShape {
  return centred(shape.slice(moments));
}

/** Each measurement as far as it differs from its mean. */
function centred(rows: MovementShape): MovementShape {
  const means = (rows[0] ?? []).map((_, i) => meanOf(rows.flatMap((row) => row[i] ?? [])));
  return rows.map((row) =>
    row.map((value, i) => (value === null ? null : Math.round(1000 * (value - (means[i] ?? 0))) / 1000)),
  );
}

function sharesOf(fromMs: number, toMs: number): readonly number[] {
  return Array.from({ length: moments }, (_, i) => fromMs + ((toMs - fromMs) * (i + 0.5)) / moments);
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
  return names.flatMap((name, i) => {
    const unit = signals[name].unit === 'deg' ? degreesPerTrunk : 1;
    return [own, other].map((one) => {
      const at = 2 * i + one;
      return (confidences[at] ?? 0) > 0 ? (values[at] ?? 0) / unit : null;
    });
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
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
  const rows = Array.from({ length: a.length - from }, (_, row) => row + from);
  const columns = a[0]?.length ?? 0;
  const squares = rows.map(() => 0);
  let [movement, compared] = [0, 0];
  for (let i = 0; i < columns; i++) {
    const own = rows.map(() => 0);
    let [moved, seen] = [0, 0];
    for (const [at, row] of rows.entries()) {
      const [x, y] = [a[row]?.[i] ?? null, b[row]?.[i] ?? null];
      if (x === null || y === null) continue;
      seen += 1;
      own[at] = (x - y) ** 2;
      moved += (x * x + y * y) / 2;
    }
    compared += seen;
    if (moved < least ** 2 * seen) continue;
    movement += moved;
    for (const [at, square] of own.entries()) squares[at] = (squares[at] ?? 0) + square;
  }
  if (compared < comparedShare * columns * rows.length || movement === 0) return null;
  // The moment that differs most is left out: finders lose people for single frames.
  const difference = squares.reduce((sum, square) => sum + square, 0) - Math.max(...squares);
  return 1 - difference / movement;
}
