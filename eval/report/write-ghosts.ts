import type { Result } from '../result.ts';
import { markdownTable } from './markdown-table.ts';

/** Repetitions that one counter told on one recording beyond what its label allows. */
interface Ghost {
  readonly id: string;
  readonly by: string;
  readonly repetitions: number;
}

/** What is counted where nothing is done: the worst counter of each recording, and what each counter adds up to over all of them. */
export function writeGhosts(results: readonly Result[]): string {
  const ghosts = results.flatMap(ghostsOf);
  const worst = results.flatMap(({ id }) => {
    const on = ghosts.filter((ghost) => ghost.id === id);
    const [most] = on.toSorted((a, b) => b.repetitions - a.repetitions);
    return most === undefined ? [] : [{ ...most, counters: on.length, sum: total(on) }];
  });
  const by = [...new Set(ghosts.map((ghost) => ghost.by))]
    .map((counter) => ghosts.filter((ghost) => ghost.by === counter))
    .toSorted((a, b) => total(b) - total(a));
  return [
    markdownTable(
      ['recording', 'worst counter', 'counted', 'counters that count', 'counted by all'],
      [
        ...worst.map(({ id, by: counter, repetitions, counters, sum }) => [
          ...[id, counter],
          ...[repetitions, counters, sum].map(String),
        ]),
        ['**all**', '', ...[total(worst), ghosts.length, total(ghosts)].map(String)],
      ],
      2,
    ),
    markdownTable(
      ['counter', 'recordings', 'counted'],
      by.map((of) => [of[0]?.by ?? '', String(of.length), String(total(of))]),
    ),
    `${results.length} recordings of none, ${worst.length} of them counted by any.`,
  ].join('\n\n');
}

function ghostsOf({ id, counted_by, reps_range }: Result): readonly Ghost[] {
  const [, most] = reps_range ?? [0, 0];
  return Object.entries(counted_by).flatMap(([by, counted]) =>
    counted > most ? [{ id, by, repetitions: counted - most }] : [],
  );
}

function total(ghosts: readonly Pick<Ghost, 'repetitions'>[]): number {
  return ghosts.reduce((sum, { repetitions }) => sum + repetitions, 0);
}
