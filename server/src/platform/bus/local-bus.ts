// The bus of a process that has its database to itself, as a SQLite file has.
import type { Clock } from '../clock.ts';
import type { Bus } from './bus.ts';
import { createSubscribers } from './subscribers.ts';

const lookEveryMs = 1_000;

interface Given {
  /** Another number whenever somebody else has written, such as the command line, which tells nobody what. */
  readonly commitsOfOthers: () => number;
  readonly onError: (error: unknown) => void;
  readonly clock: Clock;
}

export function createLocalBus({ commitsOfOthers, onError, clock }: Given): Bus {
  const { subscribe, onMissed, take, missed } = createSubscribers(onError);
  let seen = commitsOfOthers();
  let stop = (): void => undefined;

  return {
    subscribe,
    onMissed,
    isHearing: () => true,
    outlet: { write: () => Promise.resolve(), tell: take },
    listen: () => {
      stop = clock.every(lookEveryMs, () => {
        const now = commitsOfOthers();
        if (now !== seen) missed();
        seen = now;
      });
      return Promise.resolve();
    },
    close: () => {
      stop();
      return Promise.resolve();
    },
  };
}
