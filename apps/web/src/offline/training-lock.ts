// Whether somebody trains, in any tab of this browser: nothing is loaded anew then, and no set sent that is not over.
import { deviceLocks } from './device-locks.ts';

const name = 'spotter.training';

/** Browsers without locks know of this tab alone. */
let trainings = 0;
const waiting = new Set<() => void>();

/** @returns ends it; idempotent */
export function holdTraining(): () => void {
  trainings += 1;
  const held = Promise.withResolvers<undefined>();
  const locks = deviceLocks();
  locks?.request(name, { mode: 'shared' }, () => held.promise).catch(() => undefined);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    held.resolve(undefined);
    trainings -= 1;
    if (trainings > 0 || locks) return;
    for (const work of waiting) work();
    waiting.clear();
  };
}

/** Does it once nobody trains. */
export function whenNobodyTrains(work: () => void): void {
  const locks = deviceLocks();
  if (locks) {
    void locks.request(name, () => {
      work();
    });
  } else if (trainings === 0) work();
  else waiting.add(work);
}

export async function doesNobodyTrain(): Promise<boolean> {
  const locks = deviceLocks();
  if (!locks) return trainings === 0;
  return locks.request(name, { ifAvailable: true }, (lock) => Promise.resolve(lock !== null));
}
