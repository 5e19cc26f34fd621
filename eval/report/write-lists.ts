import type { Result } from '../result.ts';
import { errorOf } from '@spotter/coach/trial/score-counts';
import { countBy } from '../scoring/summarise.ts';

/** What a table hides: each recording that was not counted right, could not be run, or has no count to be held against. */
export function writeLists(results: readonly Result[]): string {
  return [
    ...listed(results, 'Not counted right', wrongOf),
    ...listed(results, 'Not run', ({ error }) => error ?? null),
    ...listed(results, 'Counted, without a label to score by', ({ reps_range, counted }) =>
      reps_range === null && counted !== null ? `counted ${counted}` : null,
    ),
  ].join('\n');
}

function wrongOf(result: Result): string | null {
  const { counted, reps_range, view, partial, counter, exercise } = result;
  const count = countBy(result, 'engine');
  if (counted === null || reps_range === null || count === null || errorOf(count) === 0) return null;
  const where = exercise === 'none' ? `by ${counter ?? '-'}` : (view ?? 'view unknown');
  const [least, most] = reps_range;
  const wanted = least === most ? String(least) : `${least} to ${most}`;
  return `counted ${counted} of ${wanted}, partial ${partial ?? 0}, ${where}`;
}

function listed(
  results: readonly Result[],
  title: string,
  tell: (result: Result) => string | null,
): string[] {
  const items = results.flatMap((result) => {
    const told = tell(result);
    return told === null ? [] : [`- ${result.id} (${result.exercise || 'no exercise'}): ${told}`];
  });
  return items.length > 0 ? [`${title}: ${items.length}`, '', ...items, ''] : [];
}
