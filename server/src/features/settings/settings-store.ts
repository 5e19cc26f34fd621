import { moveMark } from '../../platform/database/change-marks.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { RuntimeSettingName } from './runtime-settings.ts';

export interface StoredSetting {
  readonly name: RuntimeSettingName;
  readonly value: number | boolean;
  readonly updatedAt: number;
  readonly updatedBy: string;
}

interface NewValue {
  readonly name: RuntimeSettingName;
  /** Null takes away what is stored, so that the environment holds again. */
  readonly value: number | boolean | null;
  readonly by: { readonly userId: number; readonly username: string };
  readonly nowMs: number;
}

function fromJson(value: string): number | boolean {
  return JSON.parse(value) as number | boolean;
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;

export function createSettingsStore(db: Database) {
  return {
    all: async (): Promise<StoredSetting[]> =>
      (await db.selectFrom('settings').selectAll().execute()).map((row) => ({
        name: row.name as RuntimeSettingName,
        value: fromJson(row.value),
        updatedAt: row.updated_at,
        updatedBy: row.updated_by,
      })),

    /** @returns what was stored before */
    save: async (
      trx: DatabaseTransaction,
      { name, value, by, nowMs }: NewValue,
    ): Promise<number | boolean | null> => {
      // First: whoever else changes a setting waits for its row, and what is read after that is theirs.
      await moveMark(trx, 'settings');
      const before = await trx
        .deleteFrom('settings')
        .where('name', '=', name)
        .returning('value')
        .executeTakeFirst();
      if (value !== null) {
        await trx
          .insertInto('settings')
          .values({
            name,
            value: JSON.stringify(value),
            updated_at: nowMs,
            updated_by: by.username,
            updated_by_id: by.userId,
          })
          .execute();
      }
      return before === undefined ? null : fromJson(before.value);
    },

    /** Somebody who changed settings is called otherwise from now on. */
    forgetPerson: async (trx: DatabaseTransaction, userId: number, nobody: string): Promise<void> => {
      await trx
        .updateTable('settings')
        .set({ updated_by: nobody })
        .where('updated_by_id', '=', userId)
        .execute();
    },
  };
}
