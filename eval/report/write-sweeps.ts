import type { SweepResult } from '../sweeps/run-sweep.ts';
import { decimal } from './format.ts';
import { markdownTable } from './markdown-table.ts';

/** How many counts stay the same under each change, and which do not. */
export function writeSweeps(results: readonly SweepResult[]): string {
  const rows = results.map(({ name, pairs, share, near, left_out }) => [
    name,
    String(pairs),
    decimal(share),
    decimal(near),
    String(left_out.length),
  ]);
  const changed = results.flatMap(({ name, changed: some }) =>
    some.length === 0
      ? []
      : [
          `- ${name}: ${some.map(({ id, expected, counted }) => `${id} ${counted} for ${expected}`).join(', ')}`,
        ],
  );
  const leftOut = results.flatMap(({ name, left_out }) =>
    left_out.length === 0
      ? []
      : [
          `- ${name}: ${left_out.map(({ id, frames_a_repetition }) => `${id} ${frames_a_repetition}`).join(', ')}`,
        ],
  );
  return [
    markdownTable(['changed how', 'pairs', 'unchanged', 'within one', 'left out'], rows),
    ...(changed.length > 0 ? ['', 'Counted otherwise:', '', ...changed] : []),
    ...(leftOut.length > 0 ? ['', 'Left out, fewer than 4 frames a repetition:', '', ...leftOut] : []),
  ].join('\n');
}
