import { roundTo } from '../geometry/round-to.ts';
import type { ScoreParts } from '../form/score-repetition.ts';

type Part = keyof ScoreParts;

/** Each part over the repetitions in which it could be judged; plain data of constant size. */
export type PartSums = Readonly<Record<Part, { readonly count: number; readonly sum: number }>>;

const none = { count: 0, sum: 0 } as const;
const names: readonly Part[] = ['depth', 'range', 'tempo', 'symmetry', 'form'];

/** Before the first repetition. */
export const noParts: PartSums = { depth: none, range: none, tempo: none, symmetry: none, form: none };

function each<T>(value: (part: Part) => T): Record<Part, T> {
  return Object.fromEntries(names.map((part) => [part, value(part)])) as Record<Part, T>;
}

/** Adds the parts of a repetition's score. */
export function addParts(sums: PartSums, parts: ScoreParts): PartSums {
  return each((part) => {
    const value = parts[part];
    const { count, sum } = sums[part];
    return value === null ? sums[part] : { count: count + 1, sum: sum + value };
  });
}

/** The mean of each part to a tenth; null where it was never judged. */
export function meanParts(sums: PartSums): Readonly<Record<Part, number | null>> {
  return each((part) => {
    const { count, sum } = sums[part];
    return count === 0 ? null : roundTo(sum / count, 0.1);
  });
}
