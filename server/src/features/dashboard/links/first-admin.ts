// An installation without an owner gets one from the environment, or by a link that is printed at the start.
import type { FieldError } from '@spotter/contract/problem';
import { AppError } from '../../../platform/app-error.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import { writeAudit } from '../audit/audit-store.ts';
import type { DashboardAccounts, NewOwner } from '../dashboard-accounts.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { SetUpLinksStore } from './set-up-links-store.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { Ids } from '../../../platform/ids.ts';

interface Given extends Pick<DashboardAccounts, 'countOwners' | 'prepareOwner'> {
  readonly db: Database;
  readonly links: SetUpLinksStore;
  readonly clock: Clock;
  readonly ids: Ids;
}

const linkLifetimeMs = 60 * 60_000;

/**
 * @param given the owner of the environment, where it names one
 * @param refused words what is wrong with which field of it
 * @returns the path of a fresh link, with its token; undefined where there is an owner
 */
export async function ensureFirstAdmin(
  given: NewOwner | undefined,
  refused: (fields: readonly FieldError[]) => Error,
  { db, links, clock, ids, countOwners, prepareOwner }: Given,
): Promise<string | undefined> {
  if ((await countOwners(db)) > 0) return undefined;
  if (!given) {
    const token = ids.secret();
    await links.replace(token, clock.nowMs() + linkLifetimeMs, clock.nowMs());
    return `/admin/set-up?token=${token}`;
  }
  try {
    const storeOwner = await prepareOwner(given);
    await inTransaction(db, async (trx) => {
      const { made } = await storeOwner(trx);
      await writeAudit(trx, { userId: null, username: 'environment' }, made, clock.nowMs());
    });
  } catch (error) {
    // Another process that started at the same moment may have made it.
    if ((await countOwners(db)) > 0) return undefined;
    throw error instanceof AppError && error.fields ? refused(error.fields) : error;
  }
  return undefined;
}
