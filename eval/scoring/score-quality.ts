// Whether a fault of any kind was told where the label says that something is wrong, and none where it says that nothing is.

import { detectionOf, type Detection } from '@spotter/coach/trial/detection';
import type { Result } from '../result.ts';

/** The recordings of one exercise whose labels say how it is done. */
export interface QualityScore {
  readonly exercise: string;
  readonly good: number;
  readonly bad: number;
  /** Of those, in how many anything was judged. */
  readonly judgedGood: number;
  readonly judgedBad: number;
  /** Of all that were judged. */
  readonly detection: Detection;
  /** In how many good and bad ones each rule was broken, the most frequent first. */
  readonly rules: readonly { readonly rule: string; readonly good: number; readonly bad: number }[];
}

const goodWords = ['good', 'correct', 'C'];

/** Scores each exercise of which labels say how it is done. */
export function scoreQuality(results: readonly Result[]): readonly QualityScore[] {
  const labelled = results.flatMap((result) =>
    result.quality === null ? [] : [{ ...result, isBad: !goodWords.includes(result.quality) }],
  );
  return [...new Set(labelled.map(({ exercise }) => exercise))].map((exercise) => {
    const own = labelled.filter((result) => result.exercise === exercise);
    const judged = own.filter((result) => result.judged > 0);
    const isBad = (result: { isBad: boolean }) => result.isBad;
    const number = (of: readonly { isBad: boolean }[]) => {
      const bad = of.filter(isBad).length;
      return { good: of.length - bad, bad };
    };
    const rules = [...new Set(judged.flatMap(({ faults }) => faults))]
      .map((rule) => ({ rule, ...number(judged.filter(({ faults }) => faults.includes(rule))) }))
      .toSorted((a, b) => b.good + b.bad - a.good - a.bad);
    const [all, seen] = [number(own), number(judged)];
    return {
      exercise,
      ...all,
      judgedGood: seen.good,
      judgedBad: seen.bad,
      detection: detectionOf(
        judged.map((result) => ({ shown: result.isBad, told: result.faults.length > 0 })),
      ),
      rules,
    };
  });
}
