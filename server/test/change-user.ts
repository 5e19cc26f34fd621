import type { AccountRole } from '@spotter/contract/admin/permissions';
import type { TestApp } from './build-test-app.ts';
import { inDatabase } from './in-database.ts';

/** Gives a user another role, or (de)activates them, as an admin would. */
export async function changeUser(
  { database }: Pick<TestApp, 'database'>,
  id: number,
  change: { readonly role?: AccountRole; readonly isActive?: boolean },
): Promise<void> {
  await inDatabase(database, (db) =>
    db
      .updateTable('users')
      .set({
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.isActive === undefined ? {} : { is_active: change.isActive ? 1 : 0 }),
      })
      .where('id', '=', id)
      .execute(),
  );
}
