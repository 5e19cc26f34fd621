// Sessions over the database, which has the last word, and the sockets of this process.
import type { CloseName } from '@spotter/contract/live/close-codes';
import type { Refusal } from '@spotter/contract/live/refusals';
import { AppError } from '../../platform/app-error.ts';
import type { Hearing } from '../../platform/bus/bus.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Alongside } from '../../platform/database/in-transaction.ts';
import type { ProcessPresence } from '../../platform/database/process-presence.ts';
import type { Ids } from '../../platform/ids.ts';
import type { Actor } from '../dashboard/audit/audit-entry.ts';
import type { Staff } from '../dashboard/staff.ts';
import { followEnds } from './follow-ends.ts';
import { transitionSession, type SessionEnd, type SessionState } from './session-machine.ts';
import { createSessionSockets, type SessionSocket } from './session-sockets.ts';
import type { SessionsStore } from './sessions-store.ts';
import type { StoredSession } from './stored-session.ts';
import { createSweep } from './sweep-sessions.ts';

/** So long whoever continues a session waits until the process that held its socket has ended it. */
const endsWithinMs = 2_000;
const lookEveryMs = 250;
/** Where the database is away, whoever stops does not wait for it. */
const storesWithinMs = 4_000;

interface Given {
  readonly store: SessionsStore;
  readonly presence: ProcessPresence;
  /** What other processes tell. */
  readonly hearing: Hearing;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Claimed sessions of one user, and as many more that wait. */
  readonly perUser: () => Promise<number>;
  readonly unclaimedMs: number;
  /** Closes the workouts of sessions that have ended, where whoever held them could not. */
  readonly closeWorkouts: () => Promise<void>;
  readonly writeAudit: Staff['writeAudit'];
  readonly onError: (error: unknown) => void;
}

/** What ends sessions but staff, who leave an audit entry. */
type OtherEnd = Exclude<SessionEnd, 'ended_by_staff'>;

export type Claim =
  | { readonly admitted: true; readonly session: StoredSession }
  | { readonly admitted: false; readonly refusal: Refusal };

export interface Sessions {
  /** @throws AppError limits.too_many_sessions, auth.token_invalid */
  readonly start: (userId: number, loginId: string) => Promise<string>;
  readonly find: SessionsStore['find'];
  readonly page: SessionsStore['page'];
  /** Of several sockets with the same id, one is admitted; it has to be attached then. */
  readonly claim: (id: string) => Promise<Claim>;
  /** Gives a claimed session its socket, so that it can be closed from outside. */
  readonly attach: (id: string, socket: SessionSocket) => void;
  /** The socket is gone; the session ends for this reason. */
  readonly detach: (id: string, reason: SessionEnd) => Promise<void>;
  /** @returns whether this call ended it */
  readonly end: (session: StoredSession, reason: OtherEnd) => Promise<boolean>;
  /** With their audit entries; the sockets are closed once both are stored. @returns those that this call ended */
  readonly endByStaff: (ids: readonly string[], actor: Actor) => Promise<readonly string[]>;
  /**
   * Ends a session whose socket does not answer, or whose process is gone, and waits until what it leaves is stored.
   * @returns the session as it is then; undefined where there is none any more
   */
  readonly endIfGone: (session: StoredSession) => Promise<StoredSession | undefined>;
  readonly endOfLogins: (loginIds: readonly string[]) => Promise<void>;
  /** Closes the sockets of sessions that are gone with the person who was forgotten. */
  readonly closeForgotten: (ids: readonly string[]) => Promise<void>;
  readonly listOpen: SessionsStore['listOpen'];
  /** Ends what processes that died have left, and what nobody claimed in time. */
  readonly sweep: () => Promise<void>;
  /** Admits no session any more, and takes so long to tell those that are here, one after the other, to go on elsewhere. */
  readonly drain: (overMs: number) => Promise<void>;
  /** Closes every socket of this process; no session is admitted any more. */
  readonly stop: () => Promise<void>;
  readonly isStopping: () => boolean;
  /** How many sessions have one here, or are about to. */
  readonly sockets: () => number;
}

function refuse(refusal: Refusal): Claim {
  return { admitted: false, refusal };
}

export function runSessions(deps: Given): Sessions {
  const { store, presence, clock, ids } = deps;
  const sockets = createSessionSockets();
  followEnds({ ...deps, sockets });
  // Others have ended these sessions by now. What they have come to is stored as their sockets close, and a new session goes
  // on with it, wherever it is taken.
  presence.onRenewed(() => void sockets.closeAll('server_stopping'));
  let isStopping = false;
  let lastCreatedAt = 0;

  /** Two sessions of the same millisecond keep their order. */
  function createdNow(): number {
    lastCreatedAt = Math.max(clock.nowMs(), lastCreatedAt + 1);
    return lastCreatedAt;
  }

  async function end(session: StoredSession, reason: SessionEnd, alongside?: Alongside): Promise<boolean> {
    // What was read may be older than a socket that came meanwhile.
    const state: SessionState = sockets.has(session.id) ? { status: 'claimed' } : session.state;
    const transition = transitionSession(state, { type: 'end', reason });
    if (transition.state === state) return false;
    if (!(await store.end(session.id, reason, clock.nowMs(), alongside))) return false;
    // Whoever holds the socket stores the results as it closes.
    for (const effect of transition.effects) {
      if (effect.type === 'close_socket') await sockets.close(session.id, effect.close);
    }
    return true;
  }

  /** Of sessions that have ended; whoever holds the socket stores the results as it closes. */
  async function closeSockets(ended: readonly string[], close: CloseName): Promise<void> {
    await Promise.all(ended.map((id) => sockets.close(id, close)));
  }

  async function refusalNow(id: string): Promise<Refusal> {
    const state = (await store.find(id))?.state;
    if (!state) return 'unknown';
    if (state.status === 'waiting') return 'too_many_sessions';
    return state.status === 'claimed' ? 'already_claimed' : 'already_ended';
  }

  /**
   * A person who comes back while their old sockets still count takes the place of one that does not answer. Sockets of
   * other processes are not asked: these let go of a dead peer within 40 s. @returns whether there may be room now
   */
  async function endSilent(userId: number): Promise<boolean> {
    const silent = await sockets.firstSilent(await store.listOpen(userId));
    if (silent) await end(silent, 'no_pong');
    return silent !== undefined;
  }

  async function claim(session: StoredSession): Promise<Claim> {
    if (!sockets.reserve(session.id)) return refuse('already_claimed');
    const attempt = async () => store.claim(session, clock.nowMs(), await deps.perUser());
    let isClaimed = false;
    try {
      isClaimed = await attempt();
      if (!isClaimed && (await refusalNow(session.id)) === 'too_many_sessions')
        isClaimed = (await endSilent(session.userId)) && (await attempt());
    } finally {
      if (!isClaimed) sockets.release(session.id);
    }
    return isClaimed ? { admitted: true, session } : refuse(await refusalNow(session.id));
  }

  /** Another process may be about to notice that the socket is gone. */
  async function endElsewhere(id: string): Promise<void> {
    for (let waitedMs = 0; waitedMs < endsWithinMs; waitedMs += lookEveryMs) {
      if ((await store.find(id))?.state.status !== 'claimed') return;
      await new Promise<void>((resolve) => clock.after(lookEveryMs, resolve));
    }
  }

  return {
    start: async (userId, loginId) => {
      const perUser = await deps.perUser();
      const id = ids.uuid();
      const session = { id, userId, loginId, processId: presence.id(), createdAt: createdNow() };
      let result = await store.start(session, perUser);
      if (result === 'too_many' && (await endSilent(userId))) result = await store.start(session, perUser);
      if (result === 'started') return id;
      if (result === 'login_ended') {
        throw new AppError('auth.token_invalid', { detail: 'The login has ended. Log in again.' });
      }
      throw new AppError('limits.too_many_sessions', {
        detail: `At most ${perUser} sessions of one account can have a socket at once. Close one, or end it by its id; one whose device is gone makes room within 40 s.`,
        headers: { 'retry-after': '10' },
      });
    },

    find: store.find,
    page: store.page,

    claim: async (id) => {
      const session = await store.find(id);
      if (!session) return refuse('unknown');
      if (isStopping) return refuse('server_stopping');
      if (!presence.mayAdmit()) return refuse('late');
      const { state, createdAt } = session;
      if (state.status === 'waiting' && createdAt <= clock.nowMs() - deps.unclaimedMs) {
        await end(session, 'expired');
        return refuse('already_ended');
      }
      const [effect] = transitionSession(state, { type: 'claim' }).effects;
      return effect?.type === 'refuse_socket' ? refuse(effect.close) : claim(session);
    },

    attach: (id, socket) => {
      sockets.attach(id, socket);
      if (isStopping) void socket.close('server_stopping');
    },

    detach: async (id, reason) => {
      try {
        await store.end(id, reason, clock.nowMs());
      } finally {
        sockets.release(id);
      }
    },

    end,

    endByStaff: async (ids, actor) => {
      const nowMs = clock.nowMs();
      const ended = await store.endMany(ids, 'ended_by_staff', nowMs, (trx, sessions) =>
        deps.writeAudit(
          trx,
          actor,
          sessions.map(({ id, userId }) => ({
            action: 'end',
            resource: 'sessions',
            resourceId: id,
            label: `Account ${userId}`,
          })),
          nowMs,
        ),
      );
      const endedIds = ended.map(({ id }) => id);
      await closeSockets(endedIds, 'ended_by_staff');
      return endedIds;
    },

    endIfGone: async (session) => {
      const { id, processId } = session;
      if (sockets.has(id)) {
        const silent = await sockets.firstSilent([session]);
        if (silent) await end(silent, 'no_pong');
        else await sockets.settled(id);
      } else if (session.state.status === 'claimed') {
        if (await presence.isSeen(processId)) await endElsewhere(id);
        else await end(session, 'crashed');
      }
      return store.find(id);
    },

    endOfLogins: async (loginIds) => {
      await closeSockets(await store.endOfLogins(loginIds, 'logged_out', clock.nowMs()), 'logged_out');
    },

    closeForgotten: (ids) => closeSockets(ids, 'logged_out'),

    listOpen: store.listOpen,
    sweep: createSweep({ ...deps, sockets, end }),

    drain: async (overMs) => {
      isStopping = true;
      const held = sockets.ids();
      const pause = (ms: number) => new Promise<void>((resolve) => clock.after(ms, resolve));
      const told = held.map(async (id, index) => {
        // All at once they would come to the other processes at once.
        if (index > 0) await pause((overMs * index) / held.length);
        await sockets.close(id, 'server_stopping');
      });
      // Also where nobody is here: who looks now and then whether it is ready sends requests until then.
      await Promise.race([Promise.all([...told, pause(overMs)]), pause(overMs + storesWithinMs)]);
    },
    stop: async () => {
      isStopping = true;
      await sockets.closeAll('server_stopping');
    },
    isStopping: () => isStopping,

    sockets: () => sockets.ids().length,
  };
}
