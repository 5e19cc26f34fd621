// Follows second by second how much this process has to do, and tells its sessions how many frames a second it can serve.
import type { Clock } from '../../platform/clock.ts';
import { everyRate, isFull, nextRate, rateOf } from './served-rate.ts';
import type { Turns } from './turns.ts';

export interface Pace {
  /** Frames a second that are served on each socket now; Infinity unless there is too much to do. */
  readonly rate: () => number;
  /** Whether a further socket would be served at the cost of those that are there. */
  readonly isFull: () => boolean;
  /** @param onChange called after the rate has changed; @returns stops that */
  readonly watch: (onChange: () => void) => () => void;
  readonly stop: () => void;
}

export function createPace({ takeWorked }: Pick<Turns, 'takeWorked'>, clock: Pick<Clock, 'every'>): Pace {
  const listeners = new Set<() => void>();
  let state = everyRate;
  const stop = clock.every(1_000, () => {
    const before = rateOf(state);
    state = nextRate(state, takeWorked());
    if (rateOf(state) !== before) for (const tell of listeners) tell();
  });
  return {
    rate: () => rateOf(state),
    isFull: () => isFull(state),
    watch: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    stop,
  };
}
