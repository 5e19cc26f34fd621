// Ends the sessions that nobody ends: unclaimed ones, and those that a dead process has left open.
import type { Clock } from '../../platform/clock.ts';
import type { ProcessPresence } from '../../platform/database/process-presence.ts';
import type { SessionEnd } from './session-machine.ts';
import type { SessionSockets } from './session-sockets.ts';
import type { SessionsStore } from './sessions-store.ts';
import type { StoredSession } from './stored-session.ts';

interface SweepDeps {
  readonly store: Pick<SessionsStore, 'listWaitingBefore' | 'listClaimedHereOrByNobody'>;
  readonly sockets: SessionSockets;
  readonly presence: Pick<ProcessPresence, 'giveUpDead'>;
  readonly clock: Clock;
  readonly unclaimedMs: number;
  readonly end: (session: StoredSession, reason: SessionEnd) => Promise<boolean>;
  readonly closeWorkouts: () => Promise<void>;
}

export function createSweep(deps: SweepDeps): () => Promise<void> {
  const { store, sockets, presence, clock, end } = deps;
  let isFirst = true;
  let running: Promise<void> | undefined;

  async function endUnclaimed(): Promise<void> {
    for (const session of await store.listWaitingBefore(clock.nowMs() - deps.unclaimedMs)) {
      await end(session, 'expired');
    }
  }

  /** Of a process that was given up, or of this one, which could not say that its socket was gone. */
  async function endOrphans(): Promise<void> {
    await presence.giveUpDead();
    const orphans = (await store.listClaimedHereOrByNobody()).filter(({ id }) => !sockets.has(id));
    for (const session of orphans) await end(session, 'crashed');
    if (isFirst || orphans.length > 0) await deps.closeWorkouts();
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
