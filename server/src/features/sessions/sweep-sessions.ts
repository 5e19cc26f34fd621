// Ends the sessions that nobody ends: unclaimed ones, and those that a dead process has left open.
import type { Clock } from '../../platform/clock.ts';
import type { ProcessPresence } from '../../platform/database/process-presence.ts';
import type { SessionEnd } from './session-machine.ts';
import type { SessionSockets } from './session-sockets.ts';
import type { SessionsStore } from './sessions-store.ts';
import type { StoredSession } from './stored-session.ts';

interface SweepDeps {
  readonly store: Pick<SessionsStore, 'listWaitingBefore' | 'listClaimed'>;
  readonly sockets: SessionSockets;
  readonly presence: ProcessPresence;
  readonly clock: Clock;
  readonly unclaimedMs: number;
  readonly end: (session: StoredSession, reason: SessionEnd) => Promise<boolean>;
  readonly closeWorkouts: () => Promise<void>;
}

export function createSweep(deps: SweepDeps): () => Promise<void> {
  const { store, sockets, presence, clock, end } = deps;
  let suspects: ReadonlySet<string> = new Set();
  let isFirst = true;
  let running: Promise<void> | undefined;

  async function endUnclaimed(): Promise<void> {
    for (const session of await store.listWaitingBefore(clock.nowMs() - deps.unclaimedMs)) {
      await end(session, 'expired');
    }
  }

  /**
   * A process that seems dead may only have lost its connection to the database, as all do when that starts anew; so
   * its sessions are ended when it still seems dead the next time. At the start nothing is waited for.
   */
  async function endOrphans(): Promise<void> {
    const claimed = (await store.listClaimed()).filter(({ id }) => !sockets.has(id));
    const alive = await presence.alive(claimed.map(({ processId }) => processId));
    const orphans = claimed.filter(({ processId }) => processId === presence.id || !alive.has(processId));
    const ended = orphans.filter(({ id }) => isFirst || suspects.has(id));
    suspects = new Set(orphans.map(({ id }) => id));
    for (const session of ended) await end(session, 'crashed');
    if (isFirst || ended.length > 0) await deps.closeWorkouts();
    isFirst = false;
  }

  async function sweep(): Promise<void> {
    await endUnclaimed();
    await endOrphans();
  }

  return () => {
    running ??= sweep().finally(() => {
      running = undefined;
    });
    return running;
  };
}
