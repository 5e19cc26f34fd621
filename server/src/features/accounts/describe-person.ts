import type { AccountExport } from '@spotter/contract/accounts';
import type { PastSession } from '../sessions/sessions-store.ts';
import type { User } from './accounts-store.ts';
import type { LoginsStore } from './logins-store.ts';
import { showAccount } from './show-account.ts';

/** Everything that is kept about a person, as they, or an owner before deleting them, may take it away. */
export type DescribePerson = (user: User) => Promise<AccountExport>;

interface DescribePersonDeps {
  readonly loginsStore: Pick<LoginsStore, 'listOfUser' | 'knownClientsOfUser'>;
  /** What the sessions feature keeps about a person. */
  readonly exportSessions: (userId: number) => Promise<readonly PastSession[]>;
  /** What the workouts feature keeps about a person. */
  readonly exportWorkouts: (userId: number) => Promise<readonly unknown[]>;
  /** What the recordings feature keeps about a person. */
  readonly exportRecordings: (userId: number) => Promise<readonly unknown[]>;
  /** Their sign-ins to the dashboard. */
  readonly exportSignIns: (
    userId: number,
  ) => Promise<readonly { readonly client: string; readonly createdAt: number; readonly seenAt: number }[]>;
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

function timeOrNull(ms: number | null): string | null {
  return ms === null ? null : isoTime(ms);
}

export function createDescribePerson(deps: DescribePersonDeps): DescribePerson {
  return async (user) => {
    const logins = await deps.loginsStore.listOfUser(user.id);
    const clients = await deps.loginsStore.knownClientsOfUser(user.id);
    const signIns = await deps.exportSignIns(user.id);
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
      sessions: (await deps.exportSessions(user.id)).map(({ createdAt, claimedAt, endedAt, endReason }) => ({
        started_at: isoTime(createdAt),
        claimed_at: timeOrNull(claimedAt),
        ended_at: timeOrNull(endedAt),
        end_reason: endReason,
      })),
      workouts: [...(await deps.exportWorkouts(user.id))],
      recordings: [...(await deps.exportRecordings(user.id))],
    };
  };
}
