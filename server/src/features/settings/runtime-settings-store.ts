import { moveMark } from '../../platform/database/change-marks.ts';
import type { Database, DatabaseTransaction } from '../../platform/database/database.ts';
import type { RuntimeSettingName } from './runtime-settings.ts';

export interface StoredSetting {
  readonly name: RuntimeSettingName;
  readonly value: number | boolean;
  readonly updatedAt: number;
  readonly updatedBy: string;
}

export type RuntimeSettingsStore = ReturnType<typeof createRuntimeSettingsStore>;

export function createRuntimeSettingsStore(db: Database) {
  return {
    all: async (): Promise<StoredSetting[]> =>
      (await db.selectFrom('settings').selectAll().execute()).map((row) => ({
        name: row.name as RuntimeSettingName,
        value: JSON.parse(row.value) as number | boolean,
        updatedAt: row.updated_at,
        updatedBy: row.updated_by,
      })),
  };
}

/** Stores a value over that of the environment; null takes it away again. @returns what was stored before */
export async function saveSetting(
  trx: DatabaseTransaction,
  name: RuntimeSettingName,
  value: number | boolean | null,
  by: { readonly userId: number; readonly username: string },
  nowMs: number,
): Promise<number | boolean | null> {
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
  return before === undefined ? null : (JSON.parse(before.value) as number | boolean);
}

/** Somebody who changed settings is called otherwise from now on. */
export async function forgetInSettings(
  trx: DatabaseTransaction,
  userId: number,
  nobody: string,
): Promise<void> {
  await trx.updateTable('settings').set({ updated_by: nobody }).where('updated_by_id', '=', userId).execute();
}
