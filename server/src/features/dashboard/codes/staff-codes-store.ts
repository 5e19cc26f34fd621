import type { Database } from '../../../platform/database/database.ts';

export interface StaffCodes {
  readonly secret: string;
  /** Null until a right code was shown. */
  readonly confirmedAt: number | null;
}

export function createStaffCodesStore(db: Database) {
  return {
    find: (userId: number): Promise<StaffCodes | undefined> =>
      db
        .selectFrom('staff_codes')
        .select(['secret', 'confirmed_at as confirmedAt'])
        .where('user_id', '=', userId)
        .executeTakeFirst(),

    /** A secret that is yet to be confirmed, in place of one that never was. @returns false where codes are on */
    begin: async (userId: number, secret: string): Promise<boolean> => {
      const row = await db
        .insertInto('staff_codes')
        .values({ user_id: userId, secret, confirmed_at: null, last_used_step: 0 })
        .onConflict((conflict) =>
          conflict.column('user_id').doUpdateSet({ secret }).where('staff_codes.confirmed_at', 'is', null),
        )
        .returning('user_id')
        .executeTakeFirst();
      return row !== undefined;
    },

    /** @returns false where the secret is not the one that was begun, or codes are on */
    confirm: async (userId: number, secret: string, step: number, nowMs: number): Promise<boolean> => {
      const { numUpdatedRows } = await db
        .updateTable('staff_codes')
        .set({ confirmed_at: nowMs, last_used_step: step })
        .where('user_id', '=', userId)
        .where('secret', '=', secret)
        .where('confirmed_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Each code is accepted once, and none from before it. @returns false where it was */
    useStep: async (userId: number, step: number): Promise<boolean> => {
      const { numUpdatedRows } = await db
        .updateTable('staff_codes')
        .set({ last_used_step: step })
        .where('user_id', '=', userId)
        .where('last_used_step', '<', step)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** @returns whether codes were on */
    removeOf: async (userId: number): Promise<boolean> => {
      const row = await db
        .deleteFrom('staff_codes')
        .where('user_id', '=', userId)
        .returning('confirmed_at')
        .executeTakeFirst();
      return row !== undefined && row.confirmed_at !== null;
    },
  };
}
