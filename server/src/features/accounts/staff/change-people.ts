// Changes to accounts by staff: each with its audit entry in one transaction, several all or nothing.
import type { AuditAction } from '@spotter/contract/admin/audit';
import type { HandedLink } from '@spotter/contract/admin/access';
import type { AppError } from '../../../platform/app-error.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Database, DatabaseTransaction } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import { noSuchRecord } from '../../../platform/http/no-such-record.ts';
import type { Actor } from '../../dashboard/audit/audit-entry.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { auditValues } from '../audit-values.ts';
import type { Forgetting, ForgetPerson, Forgotten } from '../forget-person.ts';
import { lastOwnerError } from '../last-owner-error.ts';
import { logOutEverywhere } from '../log-out-everywhere.ts';
import type { Logins } from '../logins.ts';
import { replacePassword } from '../replace-password.ts';
import { createUsersStore, holdOwners, type NewUser, type User, type UserChange } from '../users-store.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly writeAudit: Staff['writeAudit'];
  readonly forgetPerson: ForgetPerson;
  readonly logins: Pick<Logins, 'endSessions'>;
}

interface PersonChange extends UserChange {
  readonly passwordHash?: string;
}

type MakeLink = (trx: DatabaseTransaction, id: number) => Promise<HandedLink>;

export type ChangePeople = ReturnType<typeof createChangePeople>;

export function createChangePeople(given: Given) {
  const { db, clock, writeAudit, forgetPerson, logins } = given;

  /** All or nothing: owners are held, so that two changes at once cannot remove the last two. */
  function attempt<T>(work: (trx: DatabaseTransaction, nowMs: number) => Promise<T>): Promise<T> {
    return inTransaction(db, async (trx) => {
      await holdOwners(trx);
      const done = await work(trx, clock.nowMs());
      if ((await createUsersStore(trx).countOwners()) === 0) throw lastOwnerError();
      return done;
    });
  }

  async function existing(trx: DatabaseTransaction, id: number): Promise<User> {
    const user = await createUsersStore(trx).find(id);
    if (!user) throw noSuchRecord('account');
    return user;
  }

  async function note(
    trx: DatabaseTransaction,
    actor: Actor,
    action: AuditAction,
    { id, username }: Pick<User, 'id' | 'username'>,
    values: { readonly before?: Record<string, unknown>; readonly after?: Record<string, unknown> } = {},
  ): Promise<void> {
    const entry = { action, resource: 'users', resourceId: id, label: username, ...values } as const;
    await writeAudit(trx, actor, entry, clock.nowMs());
  }

  async function handOut(trx: DatabaseTransaction, actor: Actor, user: User, makeLink: MakeLink) {
    await note(trx, actor, 'reset_link', user);
    return makeLink(trx, user.id);
  }

  async function changeOne(
    trx: DatabaseTransaction,
    actor: Actor,
    id: number,
    { passwordHash, ...change }: PersonChange,
    nowMs: number,
  ): Promise<string[]> {
    const before = await existing(trx, id);
    const after = before.isAnonymised ? undefined : await createUsersStore(trx).change(id, change, nowMs);
    if (!after) throw noSuchRecord('account');
    const wasChanged = passwordHash === undefined ? {} : { password: 'changed' };
    await note(trx, actor, 'edit', after, {
      before: auditValues(before),
      after: { ...auditValues(after), ...wasChanged },
    });
    if (passwordHash !== undefined) {
      return (await replacePassword(trx, id, { from: undefined, to: passwordHash }, nowMs)) ?? [];
    }
    return change.isActive === false ? logOutEverywhere(trx, id, 'deactivated', nowMs) : [];
  }

  /** Does something with each. @returns the logins that it ended; their sessions have ended too */
  async function each(
    ids: readonly number[],
    one: (trx: DatabaseTransaction, id: number, nowMs: number) => Promise<readonly string[]>,
  ): Promise<readonly string[]> {
    const endedLogins = await attempt(async (trx, nowMs) => {
      const ended: string[] = [];
      for (const id of ids) ended.push(...(await one(trx, id, nowMs)));
      return ended;
    });
    await logins.endSessions(endedLogins);
    return endedLogins;
  }

  /** Why these people cannot be deleted; undefined where they can. */
  async function refusal(ids: readonly number[]): Promise<AppError | undefined> {
    const users = createUsersStore(db);
    for (const id of ids) if (!(await users.find(id))) return noSuchRecord('account');
    return (await users.areLastOwners(ids)) ? lastOwnerError() : undefined;
  }

  return {
    /** @param makeLink makes a link for them; where left out they are handed none */
    create: (actor: Actor, user: NewUser, makeLink?: MakeLink) =>
      attempt(async (trx, nowMs) => {
        const made = await createUsersStore(trx).create(user, nowMs);
        await note(trx, actor, 'create', made, { after: auditValues(made) });
        return { id: made.id, link: makeLink ? await handOut(trx, actor, made, makeLink) : null };
      }),

    change: (actor: Actor, ids: readonly number[], change: PersonChange) =>
      each(ids, (trx, id, nowMs) => changeOne(trx, actor, id, change, nowMs)),

    forceLogout: (actor: Actor, ids: readonly number[]) =>
      each(ids, async (trx, id, nowMs) => {
        const user = await existing(trx, id);
        await note(trx, actor, 'force_logout', user);
        return logOutEverywhere(trx, id, 'logged_out', nowMs);
      }),

    handOutLink: (actor: Actor, id: number, makeLink: MakeLink): Promise<HandedLink> =>
      attempt(async (trx) => handOut(trx, actor, await existing(trx, id), makeLink)),

    refusal,

    remove: async (actor: Actor, ids: readonly number[], mode: Forgetting): Promise<void> => {
      const refused = await refusal(ids);
      if (refused) throw refused;
      const forgotten = await attempt(async (trx, nowMs) => {
        // Written down first: what the log says of them, and of who they were, is struck out with the rest.
        for (const id of ids) await note(trx, actor, mode, await existing(trx, id));
        const gone: Forgotten[] = [];
        for (const id of ids) gone.push(await forgetPerson(trx, id, mode, nowMs));
        return gone;
      });
      await Promise.all(forgotten.map(({ closeSockets }) => closeSockets()));
    },
  };
}
