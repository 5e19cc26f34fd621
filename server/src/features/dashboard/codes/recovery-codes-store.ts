import { createHash } from 'node:crypto';
import type { Database } from '../../../platform/database/database.ts';

/** SHA-256 suffices: a code has 120 random bits. */
function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

export function createRecoveryCodesStore(db: Database) {
  async function removeOf(userId: number): Promise<void> {
    await db.deleteFrom('recovery_codes').where('user_id', '=', userId).execute();
  }

  return {
    /** In place of all from before. */
    replace: async (userId: number, codes: readonly string[]): Promise<void> => {
      await removeOf(userId);
      await db
        .insertInto('recovery_codes')
        .values(codes.map((code) => ({ hash: hashOf(code), user_id: userId, used_at: null })))
        .execute();
    },

    /** Each is accepted once. @returns false where it was, or is none of theirs */
    use: async (userId: number, code: string, nowMs: number): Promise<boolean> => {
      const { numUpdatedRows } = await db
        .updateTable('recovery_codes')
        .set({ used_at: nowMs })
        .where('hash', '=', hashOf(code))
        .where('user_id', '=', userId)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    countLeft: async (userId: number): Promise<number> => {
      const { left } = await db
        .selectFrom('recovery_codes')
        .select((eb) => eb.fn.countAll<number>().as('left'))
        .where('user_id', '=', userId)
        .where('used_at', 'is', null)
        .executeTakeFirstOrThrow();
      return left;
    },

    removeOf,
  };
}
