// Forgets what is kept no longer: soon after the start, which has enough to ask of the database, and every hour.
import type { Clock } from './clock.ts';
import { doEvery } from './do-every.ts';

const firstAfterMs = 60_000;
const everyMs = 3_600_000;
const dayMs = 86_400_000;

export interface Forgetting {
  /** So long it is kept; 0 keeps it for ever. */
  readonly days: () => number | Promise<number>;
  readonly forgetBefore: (atMs: number) => Promise<unknown>;
}

interface Keeper {
  readonly forgetting: readonly Forgetting[];
}

/** @returns stops, and waits for what is under way */
export function keepForgetting(
  keepers: readonly Keeper[],
  given: { readonly clock: Clock; readonly onError: (error: unknown) => void },
): () => Promise<void> {
  async function forget({ days, forgetBefore }: Forgetting): Promise<void> {
    const kept = await days();
    if (kept > 0) await forgetBefore(given.clock.nowMs() - kept * dayMs);
  }

  /** What cannot be forgotten keeps nothing else. */
  async function forgetAll(): Promise<void> {
    for (const one of keepers.flatMap(({ forgetting }) => forgetting)) await forget(one).catch(given.onError);
  }

  let last = Promise.resolve();
  const forgetNext = (): Promise<void> => (last = last.then(forgetAll));
  const stopFirst = given.clock.after(firstAfterMs, () => void forgetNext());
  const stop = doEvery(everyMs, forgetNext, given);
  return async () => {
    stopFirst();
    await stop();
    await last;
  };
}
