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

    /** Each is accepted once: `used` where it was, `wrong` where it is none of theirs. */
    use: async (userId: number, code: string, nowMs: number): Promise<'right' | 'used' | 'wrong'> => {
      const hash = hashOf(code);
      const { numUpdatedRows } = await db
        .updateTable('recovery_codes')
        .set({ used_at: nowMs })
        .where('hash', '=', hash)
        .where('user_id', '=', userId)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      if (numUpdatedRows > 0n) return 'right';
      const theirs = await db
        .selectFrom('recovery_codes')
        .select('hash')
        .where('hash', '=', hash)
        .where('user_id', '=', userId)
        .executeTakeFirst();
      return theirs ? 'used' : 'wrong';
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
