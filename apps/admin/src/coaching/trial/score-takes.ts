import { scoreCounts, type CountScore } from '@spotter/coach/trial/score-counts';
import type { Tried } from '../engine/engine-protocol.ts';
import type { Take } from '../takes/take.ts';

/** Scores of everything whose true count is known: by what is in use, and by the draft. */
export function scoreTakes(
  { takes: tried }: Tried,
  takes: readonly Take[],
): { readonly before: CountScore | null; readonly after: CountScore | null } {
  const known = tried.flatMap((one) => {
    const range = takes.find(({ id }) => id === one.id)?.truth?.range;
    return range ? [{ ...one, range }] : [];
  });
  return {
    before: scoreCounts(
      known.flatMap(({ before, range }) => (before ? [{ counted: before.counted, range }] : [])),
    ),
    after: scoreCounts(known.map(({ after, range }) => ({ counted: after.counted, range }))),
  };
}
