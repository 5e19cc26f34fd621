import type { Clock } from './clock.ts';

/**
 * Does something at every period, once at a time: what falls due while it is under way is done once more after it.
 * A failure is told and ends nothing. @returns stops, and waits for what is under way
 */
export function doEvery(
  periodMs: number,
  work: () => Promise<unknown>,
  { clock, onError }: { readonly clock: Clock; readonly onError: (error: unknown) => void },
): () => Promise<void> {
  let underWay: Promise<void> | undefined;
  let isDue = false;

  async function doWhileDue(): Promise<void> {
    while (isDue) {
      isDue = false;
      try {
        await work();
      } catch (error) {
        onError(error);
      }
    }
    underWay = undefined;
  }

  const stop = clock.every(periodMs, () => {
    isDue = true;
    underWay ??= doWhileDue();
  });
  return async () => {
    stop();
    isDue = false;
    await underWay;
  };
}
