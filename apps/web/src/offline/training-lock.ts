// Whether somebody trains, in any tab of this browser: nothing is loaded anew then, and no set sent that is not over. One tab trains at a
// time, the one that began last: a camera has one person before it.
import { deviceLocks } from './device-locks.ts';

const name = 'spotter.training';

/**
 * Takes the training from whatever tab has it. A page without locks has no camera either.
 * @param onLost another tab has taken it
 * @returns ends it; idempotent
 */
export function holdTraining(onLost: () => void): () => void {
  const letGo = new AbortController();
  const held = new Promise((resolve) => {
    letGo.signal.addEventListener('abort', resolve);
  });
  deviceLocks()
    ?.request(name, { steal: true }, () => held)
    .catch(onLost);
  return () => {
    letGo.abort();
  };
}

/** Does it once nobody trains. */
export function whenNobodyTrains(work: () => void): void {
  const locks = deviceLocks();
  if (locks) void locks.request(name, work);
  else work();
}

export async function doesNobodyTrain(): Promise<boolean> {
  const locks = deviceLocks();
  const held = (await locks?.query())?.held ?? [];
  return held.every((lock) => lock.name !== name);
}
