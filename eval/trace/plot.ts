import type { Trace } from './trace.ts';

/** Where things lie, in pixels: the plot between the margins, and time and signal as places in it. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (tMs: number) => number;
  readonly y: (value: number) => number;
}

/** Height of the picture. */
export const height = 420;
export const margins = { left: 56, right: 16, top: 64, bottom: 72 };

/** Lays a trace out: 60 pixels a second, within bounds. */
export function layOut({ frames, lagless }: Trace): Plot {
  const [firstMs, lastMs] = [frames[0]?.t_ms ?? 0, frames.at(-1)?.t_ms ?? 1];
  const values = [
    ...frames.flatMap(({ signal }) => Object.values(signal).flatMap((value) => value ?? [])),
    ...Object.values(lagless).flatMap((signal) => signal.values),
  ];
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const high = values.reduce((a, b) => Math.max(a, b), 1);
  const inner = Math.min(2400, Math.max(760, ((lastMs - firstMs) / 1000) * 60));
  const [left, right] = [margins.left, margins.left + inner];
  const [top, bottom] = [margins.top, height - margins.bottom];
  return {
    ...{ left, right, top, bottom },
    x: (tMs) => Math.round((left + ((tMs - firstMs) / Math.max(1, lastMs - firstMs)) * inner) * 10) / 10,
    y: (value) => Math.round((bottom - ((value - low) / (high - low)) * (bottom - top)) * 10) / 10,
  };
}
