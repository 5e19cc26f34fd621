import type { Result } from './evaluate.ts';
import { errorOf, scoreCounts, type CountScore, type ScoredCount } from './score-counts.ts';

/** Figures over all scored recordings, of the engine and of the baseline. */
export interface Summary {
  readonly engine: CountScore | null;
  readonly baseline: CountScore | null;
  readonly none: {
    readonly clips: number;
    readonly falseRepetitions: number;
    readonly baselineFalse: number;
  };
  readonly microsecondsPerFrame: number;
}

const counts = (results: readonly Result[], which: 'counted' | 'baseline'): ScoredCount[] =>
  results.flatMap((result) =>
    result.reps_range ? [{ counted: result[which], range: result.reps_range }] : [],
  );

const isScored = ({ exercise, error, reps_range }: Result) =>
  exercise !== 'none' && reps_range !== null && error !== 'no specification';

const sumOfErrors = (results: readonly Result[], which: 'counted' | 'baseline') =>
  counts(results, which).reduce((total, count) => total + errorOf(count), 0);

/** Sums results up. */
export function summarise(results: readonly Result[]): Summary {
  const scored = results.filter(isScored);
  const none = results.filter(({ exercise }) => exercise === 'none');
  const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0);
  return {
    engine: scored.length > 0 ? scoreCounts(counts(scored, 'counted')) : null,
    baseline: scored.length > 0 ? scoreCounts(counts(scored, 'baseline')) : null,
    none: {
      clips: none.length,
      falseRepetitions: sumOfErrors(none, 'counted'),
      baselineFalse: sumOfErrors(none, 'baseline'),
    },
    microsecondsPerFrame:
      (1000 * sum(({ ms }) => ms)) /
      Math.max(
        1,
        sum(({ frames }) => frames),
      ),
  };
}

/** The report as Markdown. */
export function writeTable(results: readonly Result[]): string {
  const scored = results.filter(isScored);
  const summary = summarise(results);
  const lines = [
    '| exercise | clips | exact | OBO | MAE | baseline exact | OBO | MAE |',
    '|---|---|---|---|---|---|---|---|',
  ];
  const exercises = [...new Set(scored.map(({ exercise }) => exercise))];
  for (const exercise of [...exercises, null]) {
    const group = exercise === null ? scored : scored.filter((result) => result.exercise === exercise);
    if (group.length === 0) continue;
    const [ours, theirs] = [scoreCounts(counts(group, 'counted')), scoreCounts(counts(group, 'baseline'))];
    const cells = [ours, theirs].flatMap((score) => [score.exact, score.offByOne, score.meanError]);
    lines.push(
      `| ${[exercise ?? '**all**', group.length, ...cells.map((cell) => cell.toFixed(3))].join(' | ')} |`,
    );
  }
  const { clips, falseRepetitions, baselineFalse } = summary.none;
  lines.push(
    '',
    `False repetitions on ${clips} clips of none, each against every specification: ${falseRepetitions} (baseline ${baselineFalse}).`,
    `Engine: ${summary.microsecondsPerFrame.toFixed(1)} microseconds a frame.`,
    ...listed(results, 'Not counted right', wrongOf),
    ...listed(results, 'Not run', ({ error }) => error ?? null),
    ...listed(results, 'Without labels', ({ reps_range, counted }) =>
      reps_range === null && counted !== null ? `counted ${counted}` : null,
    ),
  );
  return lines.join('\n');
}

function wrongOf({ counted, reps_range, view, partial, worst }: Result): string | null {
  if (counted === null || reps_range === null || errorOf({ counted, range: reps_range }) === 0) return null;
  return `counted ${counted} of ${reps_range.join(' to ')}, partial ${partial ?? 0}, ${worst ?? view ?? ''}`;
}

function listed(
  results: readonly Result[],
  title: string,
  tell: (result: Result) => string | null,
): string[] {
  const items = results.flatMap((result) => {
    const told = tell(result);
    return told === null ? [] : [`- ${result.id} (${result.exercise}): ${told}`];
  });
  return items.length > 0 ? ['', `${title}:`, ...items] : [];
}
