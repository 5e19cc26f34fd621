import type { DatabaseTransaction } from '../../platform/database/database.ts';
import { createKnownClientsStore } from './known-clients-store.ts';
import { createUsersStore, type ProvenPassword } from './users-store.ts';

/**
 * The first step of every way in, in the transaction of what it opens: of a login of an app, or a sign-in to the dashboard.
 * @returns false where the password, the role or the account hold no longer; then nothing may be opened
 */
export async function noteLogin(
  trx: DatabaseTransaction,
  { client, ...proven }: ProvenPassword & { readonly client: string },
  nowMs: number,
): Promise<boolean> {
  if (!(await createUsersStore(trx).noteLogin(proven, nowMs))) return false;
  await createKnownClientsStore(trx).note(proven.userId, client, nowMs);
  return true;
}
