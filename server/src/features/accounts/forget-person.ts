// Who is deleted or anonymised is forgotten in every table, in one transaction. Each feature does it in its own tables;
// forget-person.test.ts looks for them in every column there is.
import type { DatabaseTransaction } from '../../platform/database/database.ts';
import { createKnownClientsStore } from './known-clients-store.ts';
import { createLoginsStore } from './logins-store.ts';
import { createUsersStore } from './users-store.ts';

/** A feature whose tables may say who somebody is. */
interface Forgets {
  /** What says who it was is deleted, or says `nobody` from now on. */
  readonly forgetPerson: (trx: DatabaseTransaction, userId: number, nobody: string) => Promise<void>;
}

/** The other features that know people; what is trained goes with its account. */
export type Forgetters = Readonly<
  Record<'dashboard' | 'exercises' | 'settings' | 'recordings' | 'routines' | 'workouts', Forgets> & {
    readonly sessions: {
      /** @returns those that had not ended */
      readonly forgetPerson: (trx: DatabaseTransaction, userId: number) => Promise<readonly string[]>;
      readonly closeForgotten: (sessionIds: readonly string[]) => Promise<void>;
    };
  }
>;

export type Forgetting = 'delete' | 'anonymise';

export interface Forgotten {
  /** Closes the sockets that they had: for after the transaction, when it is stored that they are gone. */
  readonly closeSockets: () => Promise<void>;
}

/** Ends their logins and sessions too. */
export type ForgetPerson = (
  trx: DatabaseTransaction,
  userId: number,
  mode: Forgetting,
  nowMs: number,
) => Promise<Forgotten>;

/** No name may hold an @, so nobody can register it. */
function nobodyCalled(userId: number): string {
  return `Deleted person @${userId}`;
}

export function createForgetPerson(others: () => Forgetters): ForgetPerson {
  return async (trx, userId, mode, nowMs) => {
    const nobody = nobodyCalled(userId);
    const users = createUsersStore(trx);
    await createLoginsStore(trx).removeOf(userId);
    await createKnownClientsStore(trx).removeOf(userId);
    const { dashboard, exercises, settings, recordings, routines, workouts, sessions } = others();
    const sessionIds = await sessions.forgetPerson(trx, userId);
    for (const feature of [dashboard, exercises, settings, recordings, routines, workouts]) {
      await feature.forgetPerson(trx, userId, nobody);
    }
    // With an account go its workouts; without the person they stay as numbers of nobody.
    if (mode === 'delete') await users.remove(userId);
    else await users.anonymise(userId, nobody, nowMs);
    return { closeSockets: () => sessions.closeForgotten(sessionIds) };
  };
}
