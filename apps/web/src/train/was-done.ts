import type { DoneSet } from './train-run.ts';

/** Whether anything was done in a set. */
export function wasDone({ count, heldMs }: Pick<DoneSet, 'count' | 'heldMs'>): boolean {
  return count > 0 || heldMs > 0;
}
