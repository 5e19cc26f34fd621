// Scores counts against labels: of the evaluation, and of an installation’s own recordings.

/** A count beside what it should have been. */
export interface ScoredCount {
  readonly counted: number | null;
  readonly range: readonly [least: number, most: number];
}

/** Figures of a group of recordings. */
export interface CountScore {
  readonly clips: number;
  /** How many were counted right, and how many were off by at most one. */
  readonly right: number;
  readonly near: number;
  /** The same as shares. */
  readonly exact: number;
  readonly obo: number;
  /** Mean of |error| over the true count. */
  readonly mae: number;
}

/** How far a count lies outside the range; one that failed counts as nothing counted. */
export function errorOf({ counted, range: [least, most] }: ScoredCount): number {
  const given = counted ?? 0;
  return given < least ? least - given : Math.max(0, given - most);
}

/** Scores counts against the ranges of their labels; null of none. The true count is the range's lower end, 1 at least. */
export function scoreCounts(counts: readonly ScoredCount[]): CountScore | null {
  if (counts.length === 0) return null;
  const clips = counts.length;
  const right = counts.filter((count) => errorOf(count) === 0).length;
  const near = counts.filter((count) => errorOf(count) <= 1).length;
  const errors = counts.map((count) => errorOf(count) / Math.max(1, count.range[0]));
  const mae = errors.reduce((sum, error) => sum + error, 0) / clips;
  return { clips, right, near, exact: right / clips, obo: near / clips, mae };
}
