import type { ReportedSet } from './reported-set.ts';

/** A set whose repetitions have the numbers that they were done in: some are counted late, after the one that showed them. */
export function inTimeOrder<Set extends Pick<ReportedSet, 'repetitions' | 'best' | 'worst'>>(set: Set): Set {
  const ordered = set.repetitions.toSorted((one, other) => one.start_ms - other.start_ms);
  const numbers = new Map(ordered.map(({ number_in_set }, index) => [number_in_set, index + 1]));
  const numberOf = (counted: number): number => numbers.get(counted) ?? counted;
  const renumber = (scored: ReportedSet['best']) => scored && { ...scored, number: numberOf(scored.number) };
  return {
    ...set,
    repetitions: ordered.map((repetition) => ({
      ...repetition,
      number_in_set: numberOf(repetition.number_in_set),
    })),
    best: renumber(set.best),
    worst: renumber(set.worst),
  };
}
