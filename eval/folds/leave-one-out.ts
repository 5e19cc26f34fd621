// Leave-one-source-out: the numbers are chosen on all sources but one, and scored on that one.

import { errorOf, scoreCounts, type CountScore } from '@spotter/coach/trial/score-counts';

/** A recording's label, and what each candidate counted in it, in the order of the candidates. */
export interface FoldClip {
  readonly source: string;
  readonly none: boolean;
  readonly range: readonly [least: number, most: number];
  readonly counts: readonly number[];
}

/** What came of one source. */
export interface Fold {
  readonly source: string;
  /** Index of the candidate that the other sources chose. */
  readonly chosen: number;
  readonly score: CountScore | null;
  readonly falseRepetitions: number;
}

/** All sources, each scored by what was chosen without it. */
export interface LeaveOneOut {
  readonly folds: readonly Fold[];
  readonly overall: CountScore | null;
  readonly falseRepetitions: number;
}

/** Chooses and scores for each source in turn. */
export function leaveOneOut(clips: readonly FoldClip[], candidates: number): LeaveOneOut {
  const sources = [...new Set(clips.map(({ source }) => source))].toSorted();
  const held = sources.map((source) => {
    const own = clips.filter((clip) => clip.source === source);
    const others = clips.filter((clip) => clip.source !== source);
    return { source, own, chosen: choose(others, candidates) };
  });
  return {
    folds: held.map(({ source, own, chosen }) => ({
      source,
      chosen,
      score: scoreCounts(countsOf(own, chosen)),
      falseRepetitions: falseOf(own, chosen),
    })),
    overall: scoreCounts(held.flatMap(({ own, chosen }) => countsOf(own, chosen))),
    falseRepetitions: held.reduce((sum, { own, chosen }) => sum + falseOf(own, chosen), 0),
  };
}

/** The candidate with the fewest false repetitions, then the most sets right, then within one, then the least error. */
export function choose(clips: readonly FoldClip[], candidates: number): number {
  const ranked = Array.from({ length: candidates }, (_, candidate) => {
    const score = scoreCounts(countsOf(clips, candidate));
    const { right = 0, near = 0, mae = 0 } = score ?? {};
    return { candidate, key: [falseOf(clips, candidate), -right, -near, mae] };
  });
  ranked.sort((a, b) => a.key.map((value, i) => value - (b.key[i] ?? 0)).find((d) => d !== 0) ?? 0);
  return ranked[0]?.candidate ?? 0;
}

function countsOf(clips: readonly FoldClip[], candidate: number) {
  return clips
    .filter(({ none }) => !none)
    .map(({ range, counts }) => ({ counted: counts[candidate] ?? null, range }));
}

function falseOf(clips: readonly FoldClip[], candidate: number): number {
  return clips
    .filter(({ none }) => none)
    .reduce((sum, { range, counts }) => sum + errorOf({ counted: counts[candidate] ?? null, range }), 0);
}
