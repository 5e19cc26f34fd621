// Holds the one training of this page, outside of its screens: drawn anew, they find it as it was.
import { createListeners } from '../parts/create-listeners.ts';
import type { TrainRun } from './train-run.ts';

let run: TrainRun | null = null;
let holders = 0;
const listeners = createListeners();

function set(next: TrainRun | null): void {
  run = next;
  listeners.tell();
}

export const trainingHolder = {
  read: (): TrainRun | null => run,
  subscribe: listeners.add,
  begin: (make: () => TrainRun): void => {
    run?.close();
    set(make());
  },
  forget: (): void => {
    set(null);
  },
  /** Whoever shows it keeps it; once nobody does, it is closed. @returns lets go of it */
  keep: (): (() => void) => {
    holders += 1;
    return () => {
      holders -= 1;
      // A screen that is only drawn anew keeps it again at once.
      setTimeout(() => {
        if (holders > 0) return;
        run?.close();
        set(null);
      }, 0);
    };
  },
};
