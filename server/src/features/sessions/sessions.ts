// Sessions over the database, which has the last word, and the sockets of this process.
import type { CloseName } from '@spotter/contract/live/close-codes';
import { AppError } from '../../platform/app-error.ts';
import type { Clock } from '../../platform/clock.ts';
import type { ProcessPresence } from '../../platform/database/process-presence.ts';
import type { Ids } from '../../platform/ids.ts';
import { transitionSession, type SessionEnd } from './session-machine.ts';
import type { SessionsStore, StoredSession } from './sessions-store.ts';

const sweepEveryMs = 5_000;

/** The socket of a claimed session, as far as sessions know it. */
export interface SessionSocket {
  /** Ends the connection; results are stored before the promise resolves. */
  readonly close: (close: CloseName) => Promise<void>;
}

export interface SessionsDeps {
  readonly store: SessionsStore;
  readonly presence: ProcessPresence;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly perUser: number;
  readonly unclaimedMs: number;
  /** Closes what a process that died left of a session's workout. */
  readonly closeWorkout: (sessionId: string) => Promise<void>;
}

export type Claim =
  | { readonly admitted: true; readonly session: StoredSession }
  | { readonly admitted: false; readonly close: CloseName };

export interface Sessions {
  readonly start: (userId: number, loginId: string) => Promise<string>;
  readonly find: SessionsStore['find'];
  /** Of several sockets with the same id, one is admitted. */
  readonly claim: (id: string) => Promise<Claim>;
  /** Gives a claimed session its socket, so that it can be closed from outside. */
  readonly attach: (id: string, socket: SessionSocket) => void;
  /** The socket is gone; the session ends for this reason. */
  readonly detach: (id: string, reason: SessionEnd) => Promise<void>;
  readonly end: (session: StoredSession, reason: SessionEnd) => Promise<void>;
  readonly endOfLogin: (loginId: string) => Promise<void>;
  readonly listOpen: SessionsStore['listOpen'];
  /** Ends what processes that died have left, and what nobody claimed in time. */
  readonly sweep: () => Promise<void>;
  /** Closes every socket of this process; no session is admitted any more. */
  readonly stop: () => Promise<void>;
}

export function createSessions(deps: SessionsDeps): Sessions {
  const { store, presence, clock, ids } = deps;
  const sockets = new Map<string, SessionSocket>();
  let isStopping = false;

  async function end(session: StoredSession, reason: SessionEnd): Promise<void> {
    const { state, effects } = transitionSession(session.state, { type: 'end', reason });
    if (state.status !== 'ended' || !(await store.end(session.id, reason, clock.nowMs()))) return;
    for (const effect of effects) {
      if (effect.type === 'close_socket') await sockets.get(session.id)?.close(effect.close);
      // Otherwise whoever holds the socket stores them as it closes.
      if (effect.type === 'store_results' && reason === 'crashed') await deps.closeWorkout(session.id);
    }
  }

  async function endWaitingBefore(createdBefore: number): Promise<void> {
    for (const session of await store.listWaitingBefore(createdBefore)) await end(session, 'expired');
  }

  async function endOrphans(): Promise<void> {
    const claimed = (await store.listClaimed()).filter(({ id }) => !sockets.has(id));
    const alive = await presence.alive(claimed.map(({ processId }) => processId));
    for (const session of claimed) {
      if (!alive.has(session.processId)) await end(session, 'crashed');
    }
  }

  /** Another process may have ended a session whose socket is here (a logout, the end route). */
  async function followForeignEnds(): Promise<void> {
    for (const [id, socket] of sockets) {
      const state = (await store.find(id))?.state ?? { status: 'ended', reason: 'logged_out' };
      if (state.status !== 'ended') continue;
      const { effects } = transitionSession({ status: 'claimed' }, { type: 'end', reason: state.reason });
      for (const effect of effects) if (effect.type === 'close_socket') await socket.close(effect.close);
    }
  }

  async function sweep(): Promise<void> {
    await endWaitingBefore(clock.nowMs() - deps.unclaimedMs);
    await endOrphans();
    await followForeignEnds();
  }

  return {
    start: async (userId, loginId) => {
      await endWaitingBefore(clock.nowMs() - deps.unclaimedMs);
      const open = await store.listOpen(userId);
      if (open.filter(({ state }) => state.status === 'claimed').length >= deps.perUser) {
        throw new AppError('limits.too_many_sessions', {
          detail: `At most ${deps.perUser} sessions of one account can run at once. Close one first.`,
          headers: { 'retry-after': '10' },
        });
      }
      const waiting = open.filter(({ state }) => state.status === 'waiting');
      for (const oldest of waiting.slice(0, Math.max(0, waiting.length - deps.perUser + 1))) {
        await end(oldest, 'replaced');
      }
      const id = ids.uuid();
      await store.add({ id, userId, loginId, processId: presence.id, createdAt: clock.nowMs() });
      return id;
    },

    find: store.find,

    claim: async (id) => {
      const session = await store.find(id);
      if (!session) return { admitted: false, close: 'unknown' };
      if (isStopping) return { admitted: false, close: 'server_stopping' };
      if (session.state.status === 'waiting' && session.createdAt <= clock.nowMs() - deps.unclaimedMs) {
        await end(session, 'expired');
        return { admitted: false, close: 'already_ended' };
      }
      const { effects } = transitionSession(session.state, { type: 'claim' });
      for (const effect of effects) {
        if (effect.type === 'refuse_socket') return { admitted: false, close: effect.close };
      }
      if (await store.claim(id, presence.id, clock.nowMs())) return { admitted: true, session };
      const winner = await store.find(id);
      return {
        admitted: false,
        close: winner?.state.status === 'claimed' ? 'already_claimed' : 'already_ended',
      };
    },

    attach: (id, socket) => {
      sockets.set(id, socket);
    },

    detach: async (id, reason) => {
      sockets.delete(id);
      await store.end(id, reason, clock.nowMs());
    },

    end,

    endOfLogin: async (loginId) => {
      for (const session of await store.listOpenOfLogin(loginId)) await end(session, 'logged_out');
    },

    listOpen: store.listOpen,
    sweep,

    stop: async () => {
      isStopping = true;
      await Promise.all([...sockets.values()].map((socket) => socket.close('server_stopping')));
    },
  };
}

/** Sweeps now and then until stopped. */
export function keepSweeping(
  sessions: Sessions,
  clock: Clock,
  onError: (error: unknown) => void,
): () => void {
  return clock.every(sweepEveryMs, () => {
    sessions.sweep().catch(onError);
  });
}
