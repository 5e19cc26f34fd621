// Keeps a connection open on which notifications come, and finds out whether they do.
import type { FastifyBaseLogger } from 'fastify';
import type { Clock } from '../clock.ts';

export type OpenListener = (to: {
  /** @param by what whoever told it has given with it */
  readonly onNotified: (by: string | undefined) => void;
  readonly onLost: (error: Error | undefined) => void;
}) => Promise<{ readonly check: () => Promise<void>; readonly close: () => Promise<void> }>;

interface Given {
  readonly openListener: OpenListener;
  /** Has PostgreSQL notify everybody, as it is done after a change. */
  readonly notify: () => Promise<void>;
  /** @param by undefined where something may have been told before the connection was there */
  readonly onNotified: (by: string | undefined) => void;
  readonly clock: Clock;
  readonly log: Pick<FastifyBaseLogger, 'info' | 'warn'>;
}

export interface Listening {
  /** Resolves once it is known whether they do. */
  readonly begin: () => Promise<void>;
  /** Whether notifications come. */
  readonly isHeard: () => boolean;
  readonly close: () => Promise<void>;
}

/** What is notified through the pool has to come here by then, or something stands between that passes nothing on. */
const proofWithinMs = 2_000;
const checkEveryMs = 5_000;
const againAfterMs = 5_000;

export function keepListening({ openListener, notify, onNotified, clock, log }: Given): Listening {
  let listener: Awaited<ReturnType<OpenListener>> | undefined;
  let isHeard = false;
  let isClosed = false;
  let told: 'listens' | 'looks' | undefined;
  let stopAgain = (): void => undefined;
  let stopChecks = (): void => undefined;
  let provedBy = (): void => undefined;

  function tell(how: 'listens' | 'looks'): void {
    if (told === how || isClosed) return;
    told = how;
    if (how === 'listens') log.info('Other processes are heard at once: PostgreSQL notifies this one.');
    else
      log.warn(
        'Other processes are heard by a look every second: no notification of PostgreSQL comes through. Where DATABASE_URL leads to a pooler, give PostgreSQL itself as DATABASE_DIRECT_URL.',
      );
  }

  function lost(): void {
    const broken = listener;
    listener = undefined;
    isHeard = false;
    stopChecks();
    void broken?.close();
    if (isClosed) return;
    stopAgain();
    stopAgain = clock.after(againAfterMs, () => void open());
  }

  /** Whether what is told through the pool is heard here. */
  async function prove(): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    provedBy = () => {
      resolve(true);
    };
    const stop = clock.after(proofWithinMs, () => {
      resolve(false);
    });
    await notify();
    const isProved = await promise;
    stop();
    return isProved;
  }

  async function open(): Promise<void> {
    try {
      listener = await openListener({
        onNotified: (by) => {
          provedBy();
          onNotified(by);
        },
        onLost: lost,
      });
      isHeard = await prove();
    } catch {
      isHeard = false;
    }
    tell(isHeard ? 'listens' : 'looks');
    if (!isHeard || isClosed) {
      lost();
      return;
    }
    stopChecks = clock.every(checkEveryMs, () => void listener?.check().catch(lost));
    onNotified(undefined);
  }

  return {
    begin: open,
    isHeard: () => isHeard,
    close: async () => {
      isClosed = true;
      stopAgain();
      stopChecks();
      // One that is just being opened closes itself.
      await listener?.close();
    },
  };
}
