import type { DatabaseTransaction } from '../../../platform/database/database.ts';
import type { Ids } from '../../../platform/ids.ts';
import { randomBase32 } from './one-time-code.ts';
import { createRecoveryCodesStore } from './recovery-codes-store.ts';

/** Makes ten in place of those from before. @returns them as they are shown, in groups of six letters and digits */
export async function newRecoveryCodes(
  trx: DatabaseTransaction,
  userId: number,
  ids: Ids,
): Promise<readonly string[]> {
  const codes = Array.from({ length: 10 }, () => randomBase32(ids, 15));
  await createRecoveryCodesStore(trx).replace(userId, codes);
  return codes.map((code) => (code.match(/.{6}/g) ?? []).join('-'));
}
