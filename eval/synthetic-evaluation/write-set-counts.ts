import { decimal } from '../report/format.ts';
import { markdownTable } from '../report/markdown-table.ts';
import type { SetCounts } from './count-sets.ts';

/** Share of clean synthetic sets counted right, by exercise and view. */
export function writeSetCounts(counts: readonly SetCounts[]): string {
  const sets = counts.reduce((sum, { sets: of }) => sum + of, 0);
  const mean = (of: (one: SetCounts) => number) =>
    counts.reduce((sum, one) => sum + of(one) * one.sets, 0) / sets;
  const rows = counts.map(({ exercise, view, sets: of, exact, offByOne, wrong }) => [
    ...[exercise, view, wrong.join(', ')],
    ...[String(of), decimal(exact, 2), decimal(offByOne, 2)],
  ]);
  const all = [
    '**all**',
    '',
    '',
    String(sets),
    decimal(mean(({ exact }) => exact)),
    decimal(mean(({ offByOne }) => offByOne)),
  ];
  return markdownTable(['exercise', 'view', 'wrong', 'sets', 'exact', 'OBO'], [...rows, all], 3);
}
