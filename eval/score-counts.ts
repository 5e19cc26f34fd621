/** A count beside what it should have been. */
export interface ScoredCount {
  readonly counted: number | null;
  readonly range: readonly [least: number, most: number];
}

/** Figures of a group of recordings that hold repetitions. */
export interface CountScore {
  readonly clips: number;
  /** Share counted right. */
  readonly exact: number;
  /** Share off by at most one. */
  readonly offByOne: number;
  /** Mean of |error| over the true count. */
  readonly meanError: number;
}

/** How far a count lies outside the range; one that failed counts as nothing counted. */
export function errorOf({ counted, range: [least, most] }: ScoredCount): number {
  const given = counted ?? 0;
  return given < least ? least - given : Math.max(0, given - most);
}

/** Scores counts against the ranges of their labels. */
export function scoreCounts(counts: readonly ScoredCount[]): CountScore {
  const share = (holds: (error: number) => boolean) =>
    counts.filter((count) => holds(errorOf(count))).length / counts.length;
  const errors = counts.map((count) => errorOf(count) / Math.max(1, count.range[0]));
  return {
    clips: counts.length,
    exact: share((error) => error === 0),
    offByOne: share((error) => error <= 1),
    meanError: errors.reduce((sum, error) => sum + error, 0) / counts.length,
  };
}
