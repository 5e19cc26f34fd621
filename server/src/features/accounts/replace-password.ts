import type { DatabaseTransaction } from '../../platform/database/database.ts';
import { createLoginsStore } from './logins-store.ts';
import { createUsersStore } from './users-store.ts';

/**
 * Gives an account another password and ends its logins but one, where given.
 * @param hash.from what to replace; undefined replaces any
 * @returns the ids of the logins that ended, null where the password was another by then
 */
export async function replacePassword(
  trx: DatabaseTransaction,
  userId: number,
  hash: { readonly from: string | undefined; readonly to: string },
  nowMs: number,
  exceptId?: string,
): Promise<string[] | null> {
  if (!(await createUsersStore(trx).replacePassword(userId, hash, nowMs))) return null;
  return createLoginsStore(trx).endAll(userId, 'password_changed', nowMs, exceptId);
}
