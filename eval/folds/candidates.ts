import type { Specification } from '@spotter/coach/specification/specification';
import { defaultTuning, type Tuning } from '@spotter/coach/reps/tuning';

/** One choice of the numbers that could be fitted to recordings. */
export interface Candidate {
  readonly name: string;
  readonly tuning: Partial<Tuning>;
  /** What the ranges that specifications ask for are multiplied by. */
  readonly rangeFactor: number;
}

const steps: readonly (readonly [keyof Tuning, readonly number[]])[] = [
  ['returnedShare', [0.65, 0.75]],
  ['turnedShare', [0.4, 0.6]],
  ['turnShare', [0.15, 0.25]],
  ['usualShare', [0.3, 0.5]],
  ['minCutoffHz', [0.8, 1.8]],
  ['settledSpeed', [0.25, 0.5]],
];

/** The engine as it is, and each of its numbers a step down and a step up. */
export const candidates: readonly Candidate[] = [
  { name: 'as it is', tuning: {}, rangeFactor: 1 },
  ...[0.85, 1.15].map((rangeFactor) => ({ name: `ranges x ${rangeFactor}`, tuning: {}, rangeFactor })),
  ...steps.flatMap(([name, values]) =>
    values
      .filter((value) => value !== defaultTuning[name])
      .map((value) => ({ name: `${name} ${value}`, tuning: { [name]: value }, rangeFactor: 1 })),
  ),
];

/** A specification that asks for larger or smaller movements. */
export function withRanges(specification: Specification, factor: number): Specification {
  const { counting } = specification;
  const { minimumRange, partialRange, minimumPeak } = counting;
  return {
    ...specification,
    counting: {
      ...counting,
      minimumRange: minimumRange * factor,
      partialRange: partialRange * factor,
      minimumPeak: minimumPeak * factor,
    },
  };
}
