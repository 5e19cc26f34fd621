import type { AccountRole } from '@spotter/contract/admin/permissions';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openDatabase } from '../src/platform/database/database.ts';
import type { TestApp } from './build-test-app.ts';

/** Gives a user another role, or (de)activates them, as an admin would. */
export async function changeUser(
  { database }: Pick<TestApp, 'database'>,
  id: number,
  change: { readonly role?: AccountRole; readonly isActive?: boolean },
): Promise<void> {
  const { db, close } = openDatabase(database.location, () => undefined);
  try {
    await db
      .updateTable('users')
      .set({
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.isActive === undefined ? {} : { is_active: change.isActive ? 1 : 0 }),
      })
      .where('id', '=', id)
      .execute();
  } finally {
    await close();
  }
  // What another process does is seen from the next turn of the event loop on; requests over a socket come in one.
  await nextTurn();
}
