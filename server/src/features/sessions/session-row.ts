// A session as the table `sessions` holds it.
import type { SessionEnd, SessionState } from './session-machine.ts';
import type { StoredSession } from './stored-session.ts';

export interface SessionRow {
  readonly id: string;
  readonly user_id: number;
  readonly login_id: string;
  readonly process_id: string;
  readonly status: string;
  readonly created_at: number;
  readonly claimed_at: number | null;
  readonly end_reason: string | null;
}

export function toState(row: Pick<SessionRow, 'status' | 'end_reason'>): SessionState {
  if (row.status === 'ended') return { status: 'ended', reason: (row.end_reason ?? 'crashed') as SessionEnd };
  return { status: row.status === 'claimed' ? 'claimed' : 'waiting' };
}

export function toSession(row: SessionRow): StoredSession {
  return {
    id: row.id,
    userId: row.user_id,
    loginId: row.login_id,
    processId: row.process_id,
    createdAt: row.created_at,
    state: toState(row),
  };
}
