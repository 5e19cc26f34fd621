import { plannedNow } from './programme.ts';
import type { DoneSet, Shown } from './train-run.ts';
import { wasDone } from './was-done.ts';

/** A set of what is trained now. */
export function setNow(
  { programme, recognised }: Shown,
  done: Pick<DoneSet, 'count' | 'heldMs' | 'isDiscarded'>,
): DoneSet {
  return { what: plannedNow(programme).what, recognised, ...done };
}

/** With it among the sets that are listed; one in which nothing was done is not. */
export function listed(shown: Shown, set: DoneSet): Shown {
  const { sets, weights } = shown;
  return wasDone(set)
    ? { ...shown, sets: [...sets, set], weights: { ...weights, last: weights.next } }
    : shown;
}

/** The one that goes on, as it is shown; null where none does, or nothing was done in it. */
export function setThatGoesOn(shown: Shown): DoneSet | null {
  const { stage, count, view } = shown;
  if (stage.step !== 'training' || !view) return null;
  const set = setNow(shown, { count, heldMs: view.heldMs, isDiscarded: false });
  return wasDone(set) ? set : null;
}

/** Whether the next set is of the exercise that the last one was of: another one has a weight of its own. */
export function goesOnAsBefore({ programme, sets }: Shown): boolean {
  const { what } = plannedNow(programme);
  return (sets.at(-1)?.what ?? what) === what;
}
