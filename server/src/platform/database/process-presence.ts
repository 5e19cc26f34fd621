// Which server processes on this database are alive, so that what a dead one left open can be ended, and nothing is written by
// one that was given up.
import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { within } from '../within.ts';
import type { DatabaseTransaction } from './database.ts';
import type { ProcessesStore } from './processes-store.ts';

export interface ProcessPresence {
  /** This process, as what it writes of sessions names it; another one once it was given up. */
  readonly id: () => string;
  /**
   * For whatever is written of a session that this process holds: nobody gives it up before the transaction ends.
   * @throws GivenUpError where it has not been seen for too long, and others may have ended its sessions
   */
  readonly hold: (trx: DatabaseTransaction) => Promise<void>;
  /** Whether it may take what it has to store later. */
  readonly mayAdmit: () => boolean;
  /** Whether a process shows itself as it does while it works. */
  readonly isSeen: (id: string) => Promise<boolean>;
  /** Shows at once that this one is there; where it was given up, it begins anew before this resolves. Never rejects. */
  readonly show: () => Promise<void>;
  /** Gives up processes that nobody has seen for long. */
  readonly giveUpDead: () => Promise<void>;
  /** Others had given this one up: whatever it holds is held by nobody any more. Told under its new id. */
  readonly onRenewed: (renewed: () => void) => void;
  readonly close: () => Promise<void>;
}

/** Nothing of the transaction was done; it may be tried again once this process has shown itself. */
export class GivenUpError extends Error {
  override readonly name = 'GivenUpError';
}

/** By the database's clock, but for what a process may decide without it. */
const timings = {
  beatEveryMs: 5_000,
  /** So often it is tried where that fails. */
  againAfterMs: 1_000,
  beatWithinMs: 4_000,
  admitsForMs: 15_000,
  deadAfterMs: 20_000,
  /** Whoever could not show itself for so long ... */
  awayAfterMs: 10_000,
  /** ... or has only begun, gives the others so much time to come back, too. */
  steadyAfterMs: 6_000,
  /** One beat late. */
  seenWithinMs: 7_000,
};

/** A SQLite file has one server: every other id is that of an earlier run. */
export function presenceAlone(id: string): ProcessPresence {
  return {
    id: () => id,
    hold: () => Promise.resolve(),
    mayAdmit: () => true,
    isSeen: (other) => Promise.resolve(other === id),
    show: () => Promise.resolve(),
    giveUpDead: () => Promise.resolve(),
    onRenewed: () => undefined,
    close: () => Promise.resolve(),
  };
}

interface Given {
  /** Through a connection of its own, which the first beat opens. */
  readonly store: ProcessesStore;
  /** Through the pool, which has one by then: a process that ends soon opens no other. */
  readonly pooled: Pick<ProcessesStore, 'add' | 'remove'>;
  readonly ids: Pick<Ids, 'uuid'>;
  readonly clock: Clock;
  /** Milliseconds that go on while the process is stopped, and know no corrections. */
  readonly nowMs: () => number;
  /** The database has said how late it is. */
  readonly onTime: (databaseNowMs: number) => void;
}

export async function presenceAmongOthers({
  store,
  pooled,
  ids,
  clock,
  nowMs,
  onTime,
}: Given): Promise<ProcessPresence> {
  const renewed: (() => void)[] = [];
  let id = ids.uuid();
  onTime(await pooled.add(id));
  let seenAt = nowMs();
  let steadySince = seenAt;
  let beating: Promise<void> | undefined;
  let isClosed = false;

  function wasSeenNow(): void {
    if (nowMs() - seenAt > timings.awayAfterMs) steadySince = nowMs();
    seenAt = nowMs();
  }

  async function renew(): Promise<void> {
    const next = ids.uuid();
    onTime(await store.add(next));
    id = next;
    wasSeenNow();
    for (const tell of renewed) tell();
  }

  async function beat(): Promise<void> {
    const databaseNowMs = await store.beat(id);
    if (isClosed) return;
    if (databaseNowMs === undefined) {
      await renew();
      return;
    }
    onTime(databaseNowMs);
    wasSeenNow();
  }

  /** One that hangs is not waited for: another connection may get through. */
  async function beatInTime(): Promise<void> {
    const told = beat().catch(() => undefined);
    await within(clock, timings.beatWithinMs, told);
  }

  function show(): Promise<void> {
    beating ??= beatInTime().finally(() => {
      beating = undefined;
    });
    return beating;
  }

  const stopBeats = clock.every(timings.againAfterMs, () => {
    // A timer that is a little early must not wait for the next one.
    if (nowMs() - seenAt >= timings.beatEveryMs - timings.againAfterMs / 2) void show();
  });

  return {
    id: () => id,
    hold: async (trx) => {
      if (!(await store.hold(trx, id, timings.deadAfterMs)))
        throw new GivenUpError('this process was away for too long to write of its sessions');
    },
    mayAdmit: () => nowMs() - seenAt < timings.admitsForMs,
    isSeen: (other) => store.wasSeen(other, timings.seenWithinMs),
    show,
    giveUpDead: async () => {
      const now = nowMs();
      const isSteady = now - seenAt < timings.awayAfterMs && now - steadySince >= timings.steadyAfterMs;
      if (isSteady) await store.giveUpUnseen(timings.deadAfterMs);
    },
    onRenewed: (tell) => {
      renewed.push(tell);
    },
    close: async () => {
      isClosed = true;
      stopBeats();
      await beating;
      await pooled.remove(id);
    },
  };
}
