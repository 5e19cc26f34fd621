import type { Clock } from './clock.ts';

/** Does something at every period; a failure is told and ends nothing. @returns stops, and waits for what is under way */
export function doEvery(
  periodMs: number,
  work: () => Promise<unknown>,
  { clock, onError }: { readonly clock: Clock; readonly onError: (error: unknown) => void },
): () => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const stop = clock.every(periodMs, () => {
    last = work().catch(onError);
  });
  return async () => {
    stop();
    await last;
  };
}
