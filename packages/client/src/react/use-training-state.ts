import { useCallback, useSyncExternalStore } from 'react';
import type { Training, TrainingState } from '../live/training.ts';

/** @returns how the training stands, null where there is none */
export function useTrainingState(training: Pick<Training, 'on' | 'state'> | null): TrainingState | null {
  const subscribe = useCallback(
    (changed: () => void) => training?.on('state', changed) ?? (() => undefined),
    [training],
  );
  const read = (): TrainingState | null => training?.state ?? null;
  return useSyncExternalStore(subscribe, read, read);
}
