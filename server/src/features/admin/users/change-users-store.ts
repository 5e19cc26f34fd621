// Changes to accounts by staff: each with its audit entry in one transaction, several all or nothing.
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { Role } from '../../../platform/http/authenticate.ts';
import {
  createAccountsStore,
  holdOwners,
  type NewUser,
  type TakenField,
} from '../../accounts/accounts-store.ts';
import type { Forgetting, ForgetPerson } from '../../accounts/forget-person.ts';
import { endLogins } from '../../accounts/logins-store.ts';
import { writeAudit, type Actor } from '../../dashboard/audit/audit-store.ts';
import { createAdminUsersStore, type StaffViewOfUser } from './admin-users-store.ts';

export interface UserChange {
  readonly username?: string;
  readonly email?: string;
  readonly role?: Role;
  readonly isActive?: boolean;
  readonly passwordHash?: string;
}

/** Why nothing was changed. */
export type Refusal =
  | { readonly refused: 'missing'; readonly id: number }
  | { readonly refused: 'last_owner' }
  | { readonly refused: 'taken'; readonly field: TakenField };

/** The logins that ended, whose sessions are to be ended now. */
export interface Changed {
  readonly endedLogins: readonly string[];
}

class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

/** As the audit shows it. */
function auditValues(user: StaffViewOfUser): Record<string, unknown> {
  const { username, email, role, isActive } = user;
  return { username, email, role, is_active: isActive };
}

async function existing(trx: DatabaseTransaction, id: number): Promise<StaffViewOfUser> {
  const user = await createAdminUsersStore(trx).find(id);
  if (!user) throw new Refused({ refused: 'missing', id });
  return user;
}

/** Whether an owner is left; owners are held, so that two changes at once cannot remove the last two. */
async function requireOwner(trx: DatabaseTransaction): Promise<void> {
  if ((await createAccountsStore(trx).countOwners()) === 0) throw new Refused({ refused: 'last_owner' });
}

async function endEverything(
  trx: DatabaseTransaction,
  id: number,
  reason: 'logged_out' | 'password_changed' | 'deactivated',
  nowMs: number,
): Promise<string[]> {
  await trx.deleteFrom('staff_sessions').where('user_id', '=', id).execute();
  return endLogins(trx, id, reason, nowMs);
}

async function changeOne(
  trx: DatabaseTransaction,
  actor: Actor,
  id: number,
  change: UserChange,
  nowMs: number,
): Promise<string[]> {
  const before = await existing(trx, id);
  if (before.isAnonymised) throw new Refused({ refused: 'missing', id });
  const { username, email, role, isActive, passwordHash } = change;
  if (username !== undefined || email !== undefined) {
    const field = await createAccountsStore(trx).update(
      id,
      { ...(username === undefined ? {} : { username }), ...(email === undefined ? {} : { email }) },
      nowMs,
    );
    if (field) throw new Refused({ refused: 'taken', field });
  }
  await trx
    .updateTable('users')
    .set({
      updated_at: nowMs,
      ...(role === undefined ? {} : { role }),
      ...(isActive === undefined ? {} : { is_active: isActive ? 1 : 0 }),
      ...(passwordHash === undefined ? {} : { password_hash: passwordHash }),
    })
    .where('id', '=', id)
    .execute();
  const after = await existing(trx, id);
  const wasChanged = passwordHash === undefined ? {} : { password: 'changed' };
  await writeAudit(
    trx,
    actor,
    {
      action: 'edit',
      resource: 'users',
      resourceId: id,
      label: after.username,
      before: auditValues(before),
      after: { ...auditValues(after), ...wasChanged },
    },
    nowMs,
  );
  if (passwordHash !== undefined) return endEverything(trx, id, 'password_changed', nowMs);
  if (isActive === false) return endEverything(trx, id, 'deactivated', nowMs);
  return [];
}

export type ChangeUsersStore = ReturnType<typeof createChangeUsersStore>;

export function createChangeUsersStore(db: Database, forgetPerson: ForgetPerson) {
  /** All or nothing; owners are held where the number of owners may fall. */
  async function attempt<T>(work: (trx: DatabaseTransaction) => Promise<T>): Promise<T | Refusal> {
    try {
      return await inTransaction(db, async (trx) => {
        await holdOwners(trx);
        const done = await work(trx);
        await requireOwner(trx);
        return done;
      });
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      throw error;
    }
  }

  return {
    create: (actor: Actor, user: NewUser, nowMs: number): Promise<{ readonly id: number } | Refusal> =>
      attempt(async (trx) => {
        const created = await createAccountsStore(trx).create(user, nowMs);
        if (typeof created === 'string') throw new Refused({ refused: 'taken', field: created });
        const { id, username, email, role, isActive } = created;
        await writeAudit(
          trx,
          actor,
          {
            action: 'create',
            resource: 'users',
            resourceId: id,
            label: username,
            after: { username, email, role, is_active: isActive },
          },
          nowMs,
        );
        return { id };
      }),

    change: (
      actor: Actor,
      ids: readonly number[],
      change: UserChange,
      nowMs: number,
    ): Promise<Changed | Refusal> =>
      attempt(async (trx) => {
        const endedLogins: string[] = [];
        for (const id of ids) endedLogins.push(...(await changeOne(trx, actor, id, change, nowMs)));
        return { endedLogins };
      }),

    forceLogout: (actor: Actor, ids: readonly number[], nowMs: number): Promise<Changed | Refusal> =>
      attempt(async (trx) => {
        const endedLogins: string[] = [];
        for (const id of ids) {
          const { username } = await existing(trx, id);
          endedLogins.push(...(await endEverything(trx, id, 'logged_out', nowMs)));
          await writeAudit(
            trx,
            actor,
            { action: 'force_logout', resource: 'users', resourceId: id, label: username },
            nowMs,
          );
        }
        return { endedLogins };
      }),

    /** Writes down that a link was handed out, beside `work`, which makes it. */
    handOutLink: (
      actor: Actor,
      id: number,
      nowMs: number,
      work: (trx: DatabaseTransaction) => Promise<void>,
    ): Promise<Changed | Refusal> =>
      attempt(async (trx) => {
        const { username } = await existing(trx, id);
        await work(trx);
        await writeAudit(
          trx,
          actor,
          { action: 'reset_link', resource: 'users', resourceId: id, label: username },
          nowMs,
        );
        return { endedLogins: [] };
      }),

    /** Whether these people could be deleted; the logins that are open, whose sessions end first. */
    mayRemove: async (ids: readonly number[]): Promise<Refusal | undefined> => {
      const found = await db
        .selectFrom('users')
        .select(['id'])
        .where('id', 'in', [...ids])
        .execute();
      const missing = ids.find((id) => !found.some((row) => row.id === id));
      if (missing !== undefined) return { refused: 'missing', id: missing };
      const owners = await db
        .selectFrom('users')
        .select('id')
        .where('role', '=', 'owner')
        .where('is_active', '=', 1)
        .execute();
      return owners.every(({ id }) => ids.includes(id)) ? { refused: 'last_owner' } : undefined;
    },

    remove: (
      actor: Actor,
      ids: readonly number[],
      mode: Forgetting,
      nowMs: number,
    ): Promise<Changed | Refusal> =>
      attempt(async (trx) => {
        for (const id of ids) {
          await existing(trx, id);
          const label = await forgetPerson(trx, id, mode, nowMs);
          await writeAudit(trx, actor, { action: mode, resource: 'users', resourceId: id, label }, nowMs);
        }
        return { endedLogins: [] };
      }),
  };
}
