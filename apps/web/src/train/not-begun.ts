import { plannedNow } from './programme.ts';
import { opening, type Effect } from './stage.ts';
import type { Shown } from './train-run.ts';

/** Of a set that has not begun. */
const noCount = { count: 0, repetitions: [], tempo: null, cue: null, view: null } as const;

/** What is to be seen of a training before there is a picture. */
export function notBegun({ finder, programme }: Pick<Shown, 'finder' | 'programme'>): Shown {
  const { weightKg } = plannedNow(programme);
  return {
    ...noCount,
    stage: opening,
    frame: null,
    problems: [],
    sets: [],
    weights: { last: weightKg, next: weightKg },
    finder,
    programme,
    recognised: null,
    keeping: 'connecting',
    rate: null,
    isAwake: true,
    workout: undefined,
    waits: false,
  };
}

/** What is no longer shown after an effect: what the last set came to is no count of the next one. */
export function clearedBy({ type }: Effect): Partial<Shown> {
  // Nobody has looked since the set: where somebody stands now is not known yet.
  if (type === 'rest_over') return { ...noCount, frame: null };
  return type === 'count_down' || type === 'go' ? noCount : {};
}
