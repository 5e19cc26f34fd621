import { useCallback, useSyncExternalStore } from 'react';
/** @returns how the training stands, null where there is none */
export function useTrainingState(training) {
    const subscribe = useCallback((changed) => training?.on('state', changed) ?? (() => undefined), [training]);
    const read = () => training?.state ?? null;
    return useSyncExternalStore(subscribe, read, read);
}
//# sourceMappingURL=use-training-state.js.map