import type { Line } from '../engine/replay-line.ts';

/** Where things stand in the time line, in pixels. */
export interface PlotScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  /** Of the plot of the signal; what was told stands above it. */
  readonly top: number;
  readonly bottom: number;
  readonly xOf: (ms: number) => number;
  readonly msOf: (x: number) => number;
  readonly yOf: (value: number) => number;
  readonly valueOf: (y: number) => number;
}

const margins = { left: 44, right: 14, top: 78, bottom: 22 } as const;
const plotHeight = 210;

/** The whole way always has its place; a signal that leaves it makes the scale wider. */
export function plotScale({ times, tracks }: Line, width: number): PlotScale {
  const values = tracks.flatMap((track) => [...track.values]).filter((value) => !Number.isNaN(value));
  const least = Math.max(
    -0.6,
    values.reduce((low, value) => Math.min(low, value), -0.15),
  );
  const most = Math.min(
    1.8,
    values.reduce((high, value) => Math.max(high, value), 1.15),
  );
  const lengthMs = Math.max(1, times.at(-1) ?? 1);
  const { left, right, top, bottom } = margins;
  const plotWidth = width - left - right;
  return {
    width,
    height: top + plotHeight + bottom,
    left,
    right: width - right,
    top,
    bottom: top + plotHeight,
    xOf: (ms) => left + (ms / lengthMs) * plotWidth,
    msOf: (x) => Math.min(1, Math.max(0, (x - left) / plotWidth)) * lengthMs,
    yOf: (value) => top + (1 - (value - least) / (most - least)) * plotHeight,
    valueOf: (y) => least + (1 - (y - top) / plotHeight) * (most - least),
  };
}
