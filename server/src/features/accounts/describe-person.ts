import type { AccountExport } from '@spotter/contract/accounts';
import type { KnownClientsStore } from './known-clients-store.ts';
import type { User } from './users-store.ts';
import type { LoginsStore } from './logins-store.ts';
import { showAccount } from './show-account.ts';

/** Everything that is kept about a person, as they, or an owner before deleting them, may take it away. */
export type DescribePerson = (user: User) => Promise<AccountExport>;

interface PastSession {
  readonly createdAt: number;
  readonly claimedAt: number | null;
  readonly endedAt: number | null;
  readonly endReason: string | null;
}

/** What the other features keep about a person. */
export interface KeptElsewhere {
  readonly sessions: (userId: number) => Promise<readonly PastSession[]>;
  readonly workouts: (userId: number) => Promise<readonly unknown[]>;
  readonly recordings: (userId: number) => Promise<readonly unknown[]>;
  /** Their sign-ins to the dashboard. */
  readonly signIns: (
    userId: number,
  ) => Promise<readonly { readonly client: string; readonly createdAt: number; readonly seenAt: number }[]>;
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

function timeOrNull(ms: number | null): string | null {
  return ms === null ? null : isoTime(ms);
}

export function createDescribePerson(
  loginsStore: Pick<LoginsStore, 'listOfUser'>,
  knownClients: Pick<KnownClientsStore, 'listOf'>,
  elsewhere: KeptElsewhere,
): DescribePerson {
  return async (user) => {
    const logins = await loginsStore.listOfUser(user.id);
    const clients = await knownClients.listOf(user.id);
    const signIns = await elsewhere.signIns(user.id);
    return {
      account: showAccount(user),
      logins: logins.map(({ client, createdAt, endedAt }) => ({
        client,
        created_at: isoTime(createdAt),
        ended_at: timeOrNull(endedAt),
      })),
      known_clients: clients.map(({ client, lastLoginAt }) => ({
        client,
        last_login_at: isoTime(lastLoginAt),
      })),
      dashboard_sign_ins: signIns.map(({ client, createdAt, seenAt }) => ({
        client,
        created_at: isoTime(createdAt),
        last_seen_at: isoTime(seenAt),
      })),
      sessions: (await elsewhere.sessions(user.id)).map(({ createdAt, claimedAt, endedAt, endReason }) => ({
        started_at: isoTime(createdAt),
        claimed_at: timeOrNull(claimedAt),
        ended_at: timeOrNull(endedAt),
        end_reason: endReason,
      })),
      workouts: [...(await elsewhere.workouts(user.id))],
      recordings: [...(await elsewhere.recordings(user.id))],
    };
  };
}
