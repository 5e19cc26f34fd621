// Counters of all processes on one database: each counts in memory, and says a few times a second how many came to it.
import type { Clock } from '../clock.ts';
import { createWindowCounter, type LearningCounter, type OpenCounter } from './window-counter.ts';

/** So many came; where no window is open, one of them lasts so long. */
export interface Added {
  readonly name: string;
  readonly key: string;
  readonly count: number;
  readonly remainingMs: number;
}

/** What all processes have counted in a window that is open. */
export interface Total {
  readonly count: number;
  readonly remainingMs: number;
}

interface Given {
  /** Adds, and gives the totals in the same order. */
  readonly addUp: (added: readonly Added[]) => Promise<readonly Total[]>;
  readonly clock: Clock;
  /** That of the database is real, whatever the rest is told. */
  readonly realClock: Clock;
}

const sayEveryMs = 250;
/** In one statement; the rest follows with the next. */
const mostAtOnce = 500;
/** Beyond so many what came is not said: each process counts for itself then. */
const mostUnsaid = 50_000;

interface Unsaid extends Omit<Added, 'remainingMs'> {
  readonly counter: LearningCounter;
}

export interface SharedCounters {
  readonly open: OpenCounter;
  readonly close: () => Promise<void>;
}

export function createSharedCounters({ addUp, clock, realClock }: Given): SharedCounters {
  const unsaid = new Map<string, Unsaid>();
  let saying: Promise<void> | undefined;

  async function say(): Promise<void> {
    const said = [...unsaid.entries()].slice(0, mostAtOnce);
    for (const [id] of said) unsaid.delete(id);
    const askedAt = clock.nowMs();
    const totals = await addUp(
      said.map(([, { name, key, count, counter }]) => ({
        name,
        key,
        count,
        remainingMs: counter.remainingMs(key),
      })),
    );
    const tookMs = clock.nowMs() - askedAt;
    for (const [index, [id, { counter, key }]] of said.entries()) {
      const total = totals[index];
      // More may have come meanwhile.
      if (total) counter.learn(key, total.count + (unsaid.get(id)?.count ?? 0), total.remainingMs - tookMs);
    }
  }

  function sayAll(): Promise<void> {
    // The database is away: what came counts here alone.
    saying ??= say()
      .catch(() => undefined)
      .finally(() => {
        saying = undefined;
      });
    return saying;
  }

  const stop = realClock.every(sayEveryMs, () => {
    if (unsaid.size > 0) void sayAll();
  });

  return {
    open: (name, windowMs) => {
      const counter = createWindowCounter(windowMs, clock);
      return {
        ...counter,
        add: (key) => {
          counter.add(key);
          const id = `${name} ${key}`;
          const before = unsaid.get(id);
          if (!before && unsaid.size >= mostUnsaid) return;
          unsaid.set(id, { name, key, counter, count: (before?.count ?? 0) + 1 });
        },
      };
    },
    close: async () => {
      stop();
      await saying;
      if (unsaid.size > 0) await sayAll();
    },
  };
}
