// The bus of processes on one PostgreSQL: a table that is written with the change, and a notification after it that says whose it is.
// A notification may be lost, and a pooler passes none on: then whoever wants to hear looks every second.
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../clock.ts';
import type { Told, ToldMessage } from '../database/bus-messages-store.ts';
import { within } from '../within.ts';
import type { BusMessage } from './bus-message.ts';
import type { Bus } from './bus.ts';
import { keepListening, type OpenListener } from './keep-listening.ts';
import { notifyTogether } from './notify-together.ts';
import { createSubscribers } from './subscribers.ts';

/** A transaction may be stored so long after its message was written (`DATABASE_STATEMENT_TIMEOUT_MS`). */
const windowMs = 15_000;
/** What was notified was stored just now: where many are told, each look reads again what the last ones have read. */
const notifiedWindowMs = 500;
/** Where something was notified, what took longer to be stored is found by the next look of every second. */
const lateWindowMs = 2_000;
const lookEveryMs = 1_000;
/** While notifications come: one is lost where a process is killed between storing and telling. */
const lookWhileListeningEveryMs = 5_000;
/** Longer than PostgreSQL takes to notify, where nothing stands between. */
const firstHeardWithinMs = 500;
const pruneEveryMs = 60_000;
const keptMs = 600_000;

interface Given {
  /** By which this process is known to the others. */
  readonly origin: string;
  readonly store: {
    readonly write: Bus['outlet']['write'];
    readonly readOfLast: (windowMs: number) => Promise<Told>;
    readonly prune: (keptMs: number) => Promise<void>;
    readonly notify: () => Promise<void>;
  };
  readonly openListener: OpenListener;
  readonly clock: Clock;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn' | 'error'>;
}

export function createPostgresBus({ origin, store, openListener, clock, log }: Given): Bus {
  const onError = (error: unknown): void => {
    log.error({ err: error }, 'a message of another process could not be followed');
  };
  const { subscribe, onMissed, take, missed } = createSubscribers(onError);
  const notifying = notifyTogether(store.notify, {
    clock,
    // Whoever looks every few seconds finds it all the same.
    onError: () => undefined,
  });
  /** By id, when it was read. */
  const seen = new Map<string, number>();
  let heardUntilMs: number | undefined;
  let lookedAt = -Infinity;
  let reading: Promise<void> | undefined;
  let isWoken = false;
  let mayBeLate = false;
  let isClosed = false;
  let stops: (() => void)[] = [];

  const listening = keepListening({
    openListener,
    clock,
    log,
    notify: store.notify,
    onNotified: (by) => {
      // What this process tells it has taken itself.
      if (by === origin) return;
      isWoken = true;
      mayBeLate = true;
      void look(notifiedWindowMs);
    },
  });

  function isNew({ id }: ToldMessage, nowMs: number): boolean {
    if (seen.has(id)) return false;
    seen.set(id, nowMs);
    return true;
  }

  async function read(ofLastMs: number): Promise<void> {
    isWoken = false;
    if (ofLastMs >= lateWindowMs) mayBeLate = false;
    const { nowMs, messages } = await store.readOfLast(ofLastMs);
    if (isClosed) return;
    const sinceMs = heardUntilMs === undefined ? 0 : nowMs - heardUntilMs;
    take(messages.filter((message) => isNew(message, nowMs)));
    for (const [id, atMs] of seen) {
      // Twice the window: clocks of a server that takes another's place may differ.
      if (atMs > nowMs - 2 * windowMs) break;
      seen.delete(id);
    }
    if (ofLastMs < windowMs) return;
    heardUntilMs = nowMs;
    lookedAt = performance.now();
    if (sinceMs > windowMs - lookWhileListeningEveryMs || sinceMs < 0) missed();
  }

  /** One look at a time; what comes meanwhile is looked for after it. */
  function look(ofLastMs: number): Promise<void> {
    reading ??= read(ofLastMs)
      // The database is away: the next look tells whether something was missed.
      .catch(() => undefined)
      .finally(() => {
        reading = undefined;
        if (isWoken && !isClosed) void look(notifiedWindowMs);
      });
    return reading;
  }

  function nextLookInMs(): number {
    return listening.isHeard() ? lookWhileListeningEveryMs : lookEveryMs;
  }

  return {
    subscribe,
    onMissed,
    isHearing: () => performance.now() - lookedAt < nextLookInMs() + lookEveryMs,
    outlet: {
      write: store.write,
      tell: (messages: readonly BusMessage[]) => {
        take(messages);
        notifying.soon();
      },
    },
    listen: async () => {
      stops = [
        clock.every(lookEveryMs, () => {
          if (performance.now() - lookedAt > nextLookInMs() - lookEveryMs / 2) void look(windowMs);
          else if (mayBeLate) void look(lateWindowMs);
        }),
        clock.every(pruneEveryMs, () => void store.prune(keptMs).catch(() => undefined)),
      ];
      await look(windowMs);
      if (isClosed) return;
      // What is asked at the same time takes a connection each: what comes after the start finds the one that this was proved by.
      await within(clock, firstHeardWithinMs, listening.begin());
      await reading;
    },
    close: async () => {
      isClosed = true;
      for (const stop of stops) stop();
      await Promise.all([listening.close(), notifying.settled(), reading]);
    },
  };
}
