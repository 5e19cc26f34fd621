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

/** The one that goes on, as it is shown; null where none does, or nothing was done in it. */
export function setThatGoesOn(shown: Shown): DoneSet | null {
  const { stage, count, view } = shown;
  if (stage.step !== 'training' || !view) return null;
  const set = setNow(shown, { count, heldMs: view.heldMs, isDiscarded: false });
  return wasDone(set) ? set : null;
}
