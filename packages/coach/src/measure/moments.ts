import type { Part } from '../specification/rule.ts';

/** Where in a repetition somebody is: at rest, on the way out, at the far end, or on the way back. */
export type Phase = Exclude<Part, 'repetition'>;

/** When the parts of a movement were. */
export interface Moments {
  readonly startMs: number;
  /** When the far end was reached and left. */
  readonly peakFromMs: number;
  readonly backFromMs: number;
  readonly endMs: number;
  /** How long somebody rested before it; null before the first movement. */
  readonly restMs: number | null;
}

/** Rest is looked at for so long before a movement, and a little into it: the start is told from rest by a threshold. */
const restMs = 1000;
const intoMs = 100;

/** From when to when a part of a movement lasted. */
export function spanOf(
  { startMs, peakFromMs, backFromMs, endMs }: Moments,
  part: Part,
): readonly [number, number] {
  switch (part) {
    case 'rest':
      return [startMs - restMs, startMs + intoMs];
    case 'out':
      return [startMs, peakFromMs];
    case 'peak':
      return [peakFromMs, backFromMs];
    case 'back':
      return [backFromMs, endMs];
    case 'repetition':
      return [startMs, endMs];
  }
}
