import type { Clock, StopTimer } from '../../platform/clock.ts';
import type { RecordingsStore } from './recordings-store.ts';

const dayMs = 86_400_000;
const everyMs = 3_600_000;

/** Removes recordings past their time: at the start, and every hour. */
export function keepExpiring(
  store: Pick<RecordingsStore, 'removeBefore'>,
  days: number,
  clock: Clock,
  onError: (error: unknown) => void,
): StopTimer {
  const expire = (): void => {
    store.removeBefore(clock.nowMs() - days * dayMs).catch(onError);
  };
  expire();
  return clock.every(everyMs, expire);
}
