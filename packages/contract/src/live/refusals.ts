import type { CloseName } from './close-codes.ts';
import type { LiveErrorCode } from './live-errors.ts';

export interface RefusalEntry {
  readonly close: CloseName;
  readonly code: LiveErrorCode;
  /** A sentence that a person can act on. */
  readonly says: string;
  /** When to come back, where that is known. */
  readonly retryAfterMs?: number;
}

/** Why a socket is not admitted: the error message that it is sent, and how it is closed then. */
export const refusals = {
  unknown: {
    close: 'unknown',
    code: 'live.session_unknown',
    says: 'There is no session with this id. Start one first.',
  },
  already_ended: {
    close: 'already_ended',
    code: 'live.session_ended',
    says: 'This session has ended. Start a new one.',
  },
  already_claimed: {
    close: 'already_claimed',
    code: 'live.session_claimed',
    says: 'This session has had its socket: an id admits one, once. Start a new session.',
  },
  token_refused: {
    close: 'token_refused',
    code: 'live.token_refused',
    says: 'The access token is missing, no longer valid, or not that of the owner of the session.',
  },
  origin_refused: {
    close: 'token_refused',
    code: 'live.origin_refused',
    says: 'Pages of this origin may not open a socket here.',
  },
  too_many_sessions: {
    close: 'overloaded',
    code: 'live.too_many_sessions',
    says: 'Too many sessions of this account have a socket. Close one; one whose device is gone makes room within 40 s.',
  },
  server_stopping: {
    close: 'server_stopping',
    code: 'live.server_stopping',
    says: 'The server is stopping. Try again in a moment.',
  },
  late: {
    close: 'overloaded',
    code: 'live.overloaded',
    says: 'The server is busier than it can bear. Try again in a moment: the session waits.',
    retryAfterMs: 2_000,
  },
  overloaded: {
    close: 'overloaded',
    code: 'live.overloaded',
    says: 'The server could not look at this session. Try again with a new one.',
  },
} as const satisfies Record<string, RefusalEntry>;

export type Refusal = keyof typeof refusals;
