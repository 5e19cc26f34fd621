import type { DatabaseTransaction } from '../../platform/database/database.ts';
import { createLoginsStore, type LoginEnd } from './logins-store.ts';
import { createUsersStore } from './users-store.ts';

/**
 * Ends every way in that an account has open: logins of apps, sign-ins to the dashboard, links to a password.
 * @returns the ids of the logins that ended, whose sessions are to be ended after the transaction
 */
export async function logOutEverywhere(
  trx: DatabaseTransaction,
  userId: number,
  reason: LoginEnd,
  nowMs: number,
): Promise<string[]> {
  await createUsersStore(trx).endAccess(userId);
  return createLoginsStore(trx).endAll(userId, reason, nowMs);
}
