import type { DatabaseTransaction } from '../../../platform/database/database.ts';
import { createRecoveryCodesStore } from './recovery-codes-store.ts';
import { createStaffCodesStore } from './staff-codes-store.ts';

/** From then on the password alone signs in. @returns whether codes were on */
export async function dropCodes(trx: DatabaseTransaction, userId: number): Promise<boolean> {
  await createRecoveryCodesStore(trx).removeOf(userId);
  return createStaffCodesStore(trx).removeOf(userId);
}
