// The tables of how staff come in and of what they did; schema.ts lists all.
import type { Generated } from 'kysely';

/** One sign-in to the dashboard; of its cookie only the hash is kept. */
export interface StaffSessionsTable {
  token_hash: string;
  user_id: number;
  /** That of its account as it was made; it holds as long as they are the same. */
  access_version: number;
  client: string;
  created_at: number;
  seen_at: number;
  /** When its person last proved their password. */
  proved_at: number;
  expires_at: number;
}

/** The one-time codes of a staff member (RFC 6238). */
export interface StaffCodesTable {
  user_id: number;
  /** Base32, as their app has it. */
  secret: string;
  /** Null until they have shown a right code; then codes are on. */
  confirmed_at: number | null;
  /** The 30 seconds, counted from 1970, whose code was the last to be accepted. */
  last_used_step: number;
}

/** What a staff member signs in with in place of a one-time code, each once; only a hash is kept. */
export interface RecoveryCodesTable {
  hash: string;
  user_id: number;
  used_at: number | null;
}

/** What staff changed; written in the transaction of the change. */
export interface AuditEntriesTable {
  id: Generated<number>;
  at: number;
  actor_id: number | null;
  actor_name: string;
  action: string;
  resource: string;
  resource_id: string;
  label: string;
  /** JSON array of field names. */
  changed: string;
  /** JSON objects. */
  before: string | null;
  after: string | null;
}

export interface SetUpLinksTable {
  token_hash: string;
  /** `first_admin`, or `password` for a user who sets theirs. */
  purpose: string;
  user_id: number | null;
  /** That of its account as it was made; it holds as long as they are the same. */
  access_version: Generated<number>;
  created_at: number;
  expires_at: number;
  used_at: number | null;
}
