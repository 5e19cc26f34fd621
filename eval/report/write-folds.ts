import type { LeaveOneOut } from '../folds/leave-one-out.ts';
import { candidates } from '../folds/candidates.ts';
import { decimal } from './format.ts';
import { markdownTable } from './markdown-table.ts';

/** The leave-one-source-out table. */
export function writeFolds({ folds, overall, falseRepetitions }: LeaveOneOut): string {
  const all = { source: '**all**', score: overall, falseRepetitions, chosen: null };
  const rows = [...folds, all].map(({ source, score, falseRepetitions: counted, chosen }) => [
    source,
    String(score?.clips ?? 0),
    decimal(score?.exact),
    decimal(score?.obo),
    decimal(score?.mae),
    String(counted),
    chosen === null ? '' : (candidates[chosen]?.name ?? ''),
  ]);
  return [
    `Leave-one-source-out: of ${candidates.length} choices of the engine's numbers the one that does best on all other sources.`,
    '',
    markdownTable(['source', 'clips', 'exact', 'OBO', 'MAE', 'false', 'chosen'], rows),
  ].join('\n');
}
