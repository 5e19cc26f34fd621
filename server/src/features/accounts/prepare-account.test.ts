import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import { openDatabase } from '../../platform/database/database.ts';
import type { DialectName } from '../../platform/database/dialect-name.ts';
import { createPasswordHasher } from './password-hasher.ts';
import { createPrepareAccount } from './prepare-account.ts';
import { createUsersStore } from './users-store.ts';

const cost = { memoryCost: 8, timeCost: 1, parallelism: 1 };

async function prepared(dialect: DialectName) {
  const database = await createTestDatabase(dialect, { seeded: true });
  onTestFinished(database.drop);
  const { db, close } = openDatabase(database.location, () => undefined);
  onTestFinished(close);
  const users = createUsersStore(db);
  const passwords = createPasswordHasher({ concurrency: 1, queue: 1, cost });
  return { users, passwords, prepare: createPrepareAccount(users, passwords) };
}

describeOnBothDatabases('an account that is about to be', (dialect) => {
  test('everything that is wrong is told at once; name and email are trimmed, the password is not', async () => {
    const { passwords, prepare } = await prepared(dialect);
    await expect(prepare({ username: ' ', email: 'nowhere', password: 'short' }, 'member')).rejects.toThrow(
      expect.objectContaining({
        code: 'request.invalid',
        fields: ['/username', '/email', '/password'].map(
          (path) => expect.objectContaining({ path }) as unknown,
        ),
      }),
    );
    const password = ' countess 1815 ';
    const { passwordHash, ...account } = await prepare(
      { username: ' Ada ', email: '\tada@example.org ', password },
      'editor',
    );
    expect(account).toEqual({ username: 'Ada', email: 'ada@example.org', role: 'editor' });
    expect(await passwords.verify(passwordHash, password)).toBe(true);
    expect(await passwords.verify(passwordHash, password.trim())).toBe(false);
  });

  test('every field that somebody has already is named, and whoever is not admitted learns of none', async () => {
    const { users, prepare } = await prepared(dialect);
    const ada = { username: 'Ada', email: 'ada@example.org' };
    await users.create({ ...ada, role: 'member', passwordHash: null }, 0);
    const again = { username: 'ada', email: 'ADA@example.org' };
    await expect(prepare(again, 'member')).rejects.toThrow(
      expect.objectContaining({
        code: 'accounts.username_taken',
        fields: ['/username', '/email'].map((path) => ({ path, message: 'Is taken.', rule: 'taken' })),
      }),
    );
    const refused = new Error('not now');
    await expect(
      prepare(again, 'member', () => {
        throw refused;
      }),
    ).rejects.toBe(refused);
  });
});
