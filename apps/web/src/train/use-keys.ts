import { useEffect } from 'react';
import type { TrainRun } from './train-run.ts';

/** The space bar begins, pauses and goes on, wherever the keyboard is but on something that has its own use for it. */
export function useKeys(run: TrainRun): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.key !== ' ' || event.repeat) return;
      if (target instanceof Element && target.closest('button, input, select, a, textarea')) return;
      event.preventDefault();
      if (run.read().stage.step === 'training') run.pauseOrGoOn();
      else run.begin();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [run]);
}
