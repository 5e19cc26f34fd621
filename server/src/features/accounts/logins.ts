// Logging in, refreshing and logging out, beneath the endpoints.
import type { TokenPair } from '@spotter/contract/accounts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { inTransaction, type Alongside } from '../../platform/database/in-transaction.ts';
import type { Caller } from '../../platform/http/authenticate.ts';
import type { Ids } from '../../platform/ids.ts';
import type { User } from './users-store.ts';
import {
  createLoginsStore,
  type Login,
  type LoginEnd,
  type LoginsStore,
  type StoredPair,
} from './logins-store.ts';
import { logOutEverywhere } from './log-out-everywhere.ts';
import { noteLogin } from './note-login.ts';
import { replacePassword } from './replace-password.ts';
import type { TokenClaims, Tokens, TokenType } from './tokens.ts';

const daySeconds = 86_400;
/** docs/api-document.md: access token lifetime 7 days, refresh token lifetime 30 days. */
const lifetimeSeconds: Record<TokenType, number> = { access: 7 * daySeconds, refresh: 30 * daySeconds };

export interface LoginsDeps {
  readonly db: Database;
  readonly store: LoginsStore;
  readonly tokens: Tokens;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly maxAgeMs: number;
  readonly refreshGraceMs: number;
  /** Open logins of one user; a further one ends the oldest. */
  readonly openLogins: number;
  /** Ends what hangs on logins: their sessions and sockets. */
  readonly endSessionsOfLogins: (loginIds: readonly string[]) => Promise<void>;
}

/** Whom an access token admits, and until when if nothing changes. */
export interface Access {
  readonly caller: Caller;
  readonly untilMs: number;
}

export interface Logins {
  /** Null for an access token that is not ours, has expired or was ended. */
  readonly findAccess: (token: string) => Promise<Access | null>;
  /** A new login of somebody who has just proved this password; null where it, or the account, holds no longer. */
  readonly open: (user: UserWithPassword, client: string) => Promise<TokenPair | null>;
  /** A token whose signature and type are right, expired or not. */
  readonly readToken: Tokens['verify'];
  /** The next pair; null when the token is no longer good, which may have ended the login. */
  readonly refresh: (claims: TokenClaims) => Promise<TokenPair | null>;
  /** With its sessions, once its end is stored. @returns whether this call ended it */
  readonly end: (loginId: string, reason: LoginEnd, alongside?: Alongside) => Promise<boolean>;
  /** Some at once, all or nothing, with their sessions. @returns those that this call ended */
  readonly endMany: (
    ids: readonly string[],
    reason: LoginEnd,
    alongside: Parameters<LoginsStore['endMany']>[3],
  ) => Promise<readonly string[]>;
  /** Ends every login of an account, and every sign-in to the dashboard. @returns the ids of the logins */
  readonly logOutEverywhere: (userId: number) => Promise<readonly string[]>;
  /** Those of an account that can be used, the newest first. */
  readonly openOf: (userId: number) => ReturnType<LoginsStore['openOf']>;
  /** Ends one of an account, with its sessions. @returns whether there was such a one */
  readonly endOwn: (userId: number, loginId: string) => Promise<boolean>;
  /** Ends every login of an account, with its sessions; sign-ins to the dashboard go on. */
  readonly endAllOf: (userId: number) => Promise<void>;
  /** Ends the sessions of logins that have ended. */
  readonly endSessions: (loginIds: readonly string[]) => Promise<void>;
  /** Replaces a password and ends the other logins. @returns false where it was replaced by somebody else meanwhile. */
  readonly replacePassword: (
    userId: number,
    hash: { readonly from: string; readonly to: string },
    exceptId: string,
  ) => Promise<boolean>;
}

export type UserWithPassword = Pick<User, 'id' | 'username'> & { readonly passwordHash: string };

export function createLogins(deps: LoginsDeps): Logins {
  const { db, store, tokens, clock, ids } = deps;

  function newPair(expiresAtMs: number): StoredPair {
    const iat = Math.floor(clock.nowMs() / 1000);
    const last = Math.floor(expiresAtMs / 1000);
    const times = (type: TokenType) => ({
      jti: ids.uuid(),
      iat,
      exp: Math.min(iat + lifetimeSeconds[type], last),
    });
    return { access: times('access'), refresh: times('refresh') };
  }

  async function signPair(
    login: { id: string; userId: number; username: string },
    pair: StoredPair,
  ): Promise<TokenPair> {
    const whose = { userId: login.userId, loginId: login.id };
    return {
      username: login.username,
      access_token: await tokens.sign('access', { ...whose, ...pair.access }),
      refresh_token: await tokens.sign('refresh', { ...whose, ...pair.refresh }),
    };
  }

  /** The answer to the token before may have been lost: only the newest pair's own parent, and only for a moment. */
  function mayReplay(login: Login, jti: string): boolean {
    return (
      login.parentJti === jti &&
      login.rotatedAt !== null &&
      clock.nowMs() - login.rotatedAt < deps.refreshGraceMs
    );
  }

  async function end(loginId: string, reason: LoginEnd, alongside?: Alongside): Promise<boolean> {
    const isEnded = await store.end(loginId, reason, clock.nowMs(), alongside);
    await deps.endSessionsOfLogins([loginId]);
    return isEnded;
  }

  async function refresh(claims: TokenClaims): Promise<TokenPair | null> {
    const nowMs = clock.nowMs();
    const isExpired = claims.exp * 1000 <= nowMs;
    const login = await store.find(claims.loginId);
    if (!login || login.endedAt !== null || !login.isActive || login.expiresAt <= nowMs) return null;

    if (login.pair.refresh.jti === claims.jti) {
      if (isExpired) return null;
      const pair = newPair(login.expiresAt);
      if (await store.rotate(login.id, claims.jti, pair, nowMs)) return signPair(login, pair);
      // Another request with the same token was first; for it, this one is a replay.
      return refresh(claims);
    }
    if (!isExpired && mayReplay(login, claims.jti)) return signPair(login, login.pair);

    // RFC 9700, 4.14.2: whoever sends a token that was replaced may have stolen it.
    await end(login.id, 'refresh_reused');
    return null;
  }

  return {
    findAccess: async (token) => {
      const claims = await tokens.verify('access', token);
      if (!claims || claims.exp * 1000 <= clock.nowMs()) return null;
      const open = await store.findCaller(claims.loginId);
      if (open?.caller.userId !== claims.userId) return null;
      const untilMs = Math.min(claims.exp * 1000, open.expiresAt);
      return clock.nowMs() < untilMs ? { caller: open.caller, untilMs } : null;
    },
    open: async (user, client) => {
      const nowMs = clock.nowMs();
      const expiresAt = nowMs + deps.maxAgeMs;
      const pair = newPair(expiresAt);
      const { id: userId, username, passwordHash } = user;
      const id = ids.uuid();
      const replaced = await inTransaction(db, async (trx) => {
        if (!(await noteLogin(trx, { userId, passwordHash, client }, nowMs))) return null;
        const logins = createLoginsStore(trx);
        await logins.add({ id, userId, client, expiresAt, pair }, nowMs);
        return logins.endOldest(userId, deps.openLogins, nowMs);
      });
      if (!replaced) return null;
      await deps.endSessionsOfLogins(replaced);
      return signPair({ id, userId, username }, pair);
    },
    readToken: tokens.verify,
    refresh,
    end,
    endMany: async (ids, reason, alongside) => {
      const ended = await store.endMany(ids, reason, clock.nowMs(), alongside);
      const endedIds = ended.map((login) => login.id);
      await deps.endSessionsOfLogins(endedIds);
      return endedIds;
    },
    openOf: (userId) => store.openOf(userId, clock.nowMs()),
    endOwn: async (userId, loginId) =>
      (await store.isOpenOf(userId, loginId)) && (await end(loginId, 'logged_out')),
    endAllOf: async (userId) => {
      await deps.endSessionsOfLogins(await store.endAll(userId, 'logged_out', clock.nowMs()));
    },
    endSessions: deps.endSessionsOfLogins,
    logOutEverywhere: async (userId) => {
      const ended = await inTransaction(db, (trx) =>
        logOutEverywhere(trx, userId, 'logged_out', clock.nowMs()),
      );
      await deps.endSessionsOfLogins(ended);
      return ended;
    },
    replacePassword: async (userId, hash, exceptId) => {
      const ended = await inTransaction(db, (trx) =>
        replacePassword(trx, userId, hash, clock.nowMs(), exceptId),
      );
      if (ended) await deps.endSessionsOfLogins(ended);
      return ended !== null;
    },
  };
}
