import { useEffect } from 'react';
import type { TrainRun } from './train-run.ts';
import { useShown } from './use-shown.ts';

/** A set ends with its page. Where the server does not have it, only this device will: whoever leaves is asked by the browser. */
export function useAskBeforeLeaving(run: TrainRun): void {
  const wouldLose = useShown(
    run,
    ({ stage, keeping, view }) =>
      stage.step === 'training' &&
      keeping !== 'kept' &&
      view !== null &&
      (view.set.count > 0 || view.heldMs > 0),
  );
  useEffect(() => {
    if (!wouldLose) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [wouldLose]);
}
