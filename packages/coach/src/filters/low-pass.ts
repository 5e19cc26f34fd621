import { smoothingShare } from './one-euro.ts';

/** Moves `previous` towards `value` as a first-order low-pass with this cut-off does in `dtMs`; null starts at `value`. */
export function lowPass(previous: number | null, value: number, cutoffHz: number, dtMs: number): number {
  if (previous === null) return value;
  return dtMs <= 0 ? previous : previous + smoothingShare(cutoffHz, dtMs) * (value - previous);
}
