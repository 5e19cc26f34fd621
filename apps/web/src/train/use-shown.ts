import { useSyncExternalStore } from 'react';
import type { Shown, TrainRun } from './train-run.ts';

/**
 * A part of what is to be seen of a training: it is drawn anew only when that part is another.
 * @param select a plain value, or one that stays the same object until it changes
 */
export function useShown<Part>(
  { subscribe, read }: Pick<TrainRun, 'subscribe' | 'read'>,
  select: (shown: Shown) => Part,
): Part {
  return useSyncExternalStore(subscribe, () => select(read()));
}
