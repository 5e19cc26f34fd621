import type { Database } from '../../server/src/platform/database/database.ts';

/** Adds the account that a measurement writes for; its id. */
export async function addUser(db: Database): Promise<number> {
  const names = {
    username: 'bench',
    username_key: 'bench',
    email: 'bench@bench.example',
    email_key: 'bench@bench.example',
  };
  const user = { ...names, role: 'member', is_active: 1, created_at: 0, updated_at: 0 };
  return (await db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow()).id;
}
