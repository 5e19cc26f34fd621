import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase, describeOnBothDatabases } from '../../../test/test-database.ts';
import { createUsersStore } from './users-store.ts';
import { openDatabase } from '../../platform/database/database.ts';
import { createMigrator } from '../../platform/database/migrate.ts';

describeOnBothDatabases('people whose names are one name since the key knows more', (dialect) => {
  test('are each found by their own spelling, keep working, and nobody new comes between them', async () => {
    const scratch = await createTestDatabase(dialect);
    onTestFinished(scratch.drop);
    const { db, close } = openDatabase(scratch.location, () => undefined);
    onTestFinished(close);
    const migrator = createMigrator(db, dialect);
    expect((await migrator.migrateTo('20261128-1-forgotten-people')).error).toBeUndefined();
    const add = async (username: string, key: string) => {
      const email = `${Buffer.from(username).toString('hex')}@b.example`;
      await sql`insert into users (username, username_key, email, email_key, role, is_active, created_at, updated_at)
        values (${username}, ${key}, ${email}, ${email}, 'member', 1, 0, 0)`.execute(db);
    };
    await add('Işık', 'işık');
    await add('ışık', 'ışık');
    await add('Ilgaz', 'ilgaz');
    await add('ılgaz', 'ılgaz');
    await add('Łukasz Weiß', 'łukasz weiß');
    expect((await migrator.migrateToLatest()).error).toBeUndefined();

    const users = createUsersStore(db);
    const found = async (typed: string) => (await users.findByLogin(typed))?.username;
    expect(await Promise.all(['Işık', 'IŞIK', 'ışık', 'İŞİK', 'ilgaz', 'ılgaz', 'Ilgaz'].map(found))).toEqual(
      ['Işık', 'Işık', 'ışık', 'Işık', 'Ilgaz', 'ılgaz', 'Ilgaz'],
    );
    const words = await db.selectFrom('user_words').select('word').where('user_id', '=', 5).execute();
    expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['lukasz', 'weiss']));

    const someone = { email: 'new@b.example', passwordHash: null, role: 'member' } as const;
    for (const username of ['ışık', 'Işık', 'işik', 'ILGAZ']) {
      await expect(users.create({ ...someone, username }, 1)).rejects.toMatchObject({
        code: 'accounts.username_taken',
      });
      expect(await users.taken(username, someone.email)).toEqual(['username']);
    }
    // Who left: their neighbour is still found by the own spelling, which nobody else can take.
    await users.remove(1);
    await expect(users.create({ ...someone, username: 'ışık' }, 1)).rejects.toThrow();
    await expect(users.change(3, { username: 'ışık' }, 1)).rejects.toMatchObject({
      code: 'accounts.username_taken',
    });
    await users.change(2, { username: 'ışık' }, 1);
    expect(await found('ışık')).toBe('ışık');
    expect((await migrator.migrateDown()).error).toBeUndefined();
  });
});
