// Score of one repetition. Weights and ends of the scales as other trainers score: tempo full within 10 %, range full from 90 %, asymmetry none below 8 %.

import type { Specification } from '../specification/specification.ts';
import type { Fault } from './fault.ts';

/** Parts of a score, each 0 to 100, or null where it could not be judged. */
export interface ScoreParts {
  /** How far out it went. */
  readonly depth: number | null;
  /** How far the near end was reached before. */
  readonly range: number | null;
  readonly tempo: number | null;
  readonly symmetry: number | null;
  /** Freedom from faults. */
  readonly form: number;
}

const weights = { depth: 0.25, form: 0.2, symmetry: 0.2, tempo: 0.2, range: 0.15 } as const;

/** 100 at `full` and beyond, 0 at `none` and beyond, a straight line between. */
function scale(value: number, none: number, full: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, (value - none) / (full - none))));
}

/**
 * Parts and total, 0 to 100, of a movement from `low` to `high` in units of the phase signal, of which `high` 1 and `low` 0
 * are full. Parts that could not be judged are left out of the total.
 */
export function scoreRepetition(
  movement: {
    low: number;
    high: number;
    durationMs: number;
    asymmetry: number | null;
    faults: readonly Fault[];
  },
  { fastestMs, slowestMs }: Specification['tempo'],
): { score: number; parts: ScoreParts } {
  const { low, high, durationMs, asymmetry, faults } = movement;
  const penalty = faults.reduce((sum, { severity, confidence }) => sum + severity * confidence, 0);
  const quick = scale(durationMs, fastestMs / 2, fastestMs);
  const slow = scale(durationMs, slowestMs * 1.5, slowestMs);
  const parts = {
    depth: scale(high, 0.3, 0.9),
    range: scale(low, 0.6, 0.15),
    tempo: Math.min(quick, slow),
    symmetry: asymmetry === null ? null : scale(asymmetry, 0.35, 0.08),
    form: scale(penalty, 4, 0),
  };
  let sum = 0;
  let total = 0;
  for (const name of Object.keys(weights) as (keyof typeof weights)[]) {
    const part = parts[name];
    if (part === null) continue;
    sum += weights[name] * part;
    total += weights[name];
  }
  return { score: Math.round(sum / total), parts };
}
