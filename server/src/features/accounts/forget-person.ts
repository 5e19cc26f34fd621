// Who is deleted or anonymised is forgotten in every table, in one transaction. Each feature does it in its own tables;
// forget-person.test.ts looks for them in every column there is.
import type { DatabaseTransaction } from '../../platform/database/database.ts';
import { createKnownClientsStore } from './known-clients-store.ts';
import { createLoginsStore } from './logins-store.ts';
import { createUsersStore } from './users-store.ts';

/** What a feature does with its own tables: what says who it was is deleted, or says `nobody` from now on. */
export type ForgetIn = (trx: DatabaseTransaction, userId: number, nobody: string) => Promise<void>;

export type Forgetting = 'delete' | 'anonymise';

/** @returns what they are called from now on */
export type ForgetPerson = (
  trx: DatabaseTransaction,
  userId: number,
  mode: Forgetting,
  nowMs: number,
) => Promise<string>;

/** No name may hold an @, so nobody can register it. */
function nobodyCalled(userId: number): string {
  return `Deleted person @${userId}`;
}

/** @param features what the other features do */
export function createForgetPerson(features: readonly ForgetIn[]): ForgetPerson {
  return async (trx, userId, mode, nowMs) => {
    const nobody = nobodyCalled(userId);
    const users = createUsersStore(trx);
    await createLoginsStore(trx).removeOf(userId);
    await createKnownClientsStore(trx).removeOf(userId);
    for (const forget of features) await forget(trx, userId, nobody);
    // With an account go its workouts; without the person they stay as numbers of nobody.
    if (mode === 'delete') await users.remove(userId);
    else await users.anonymise(userId, nobody, nowMs);
    return nobody;
  };
}
