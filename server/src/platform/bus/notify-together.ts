import type { Clock } from '../clock.ts';

const everyMs = 20;

export interface NotifyTogether {
  readonly soon: () => void;
  /** Waits for what is under way, and for what was asked for. */
  readonly settled: () => Promise<void>;
}

/** Says at most every 20 ms that there is something: at once where it was quiet, otherwise with what comes meanwhile. */
export function notifyTogether(
  notify: () => Promise<void>,
  { clock, onError }: { readonly clock: Clock; readonly onError: (error: unknown) => void },
): NotifyTogether {
  let isPausing = false;
  let isWanted = false;
  let last: Promise<void> = Promise.resolve();

  function now(): void {
    isPausing = true;
    isWanted = false;
    last = last.then(notify).catch(onError);
    clock.after(everyMs, () => {
      isPausing = false;
      if (isWanted) now();
    });
  }

  return {
    soon: () => {
      if (isPausing) isWanted = true;
      else now();
    },
    settled: async () => {
      if (isWanted) now();
      await last;
    },
  };
}
