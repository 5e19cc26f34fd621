import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { inDatabase } from '../../test/in-database.ts';
import { createTestDatabase, describeOnBothDatabases } from '../../test/test-database.ts';
import { errorForLog } from './error-for-log.ts';
import { createLogger } from './logger.ts';

const email = 'ada@example.org';

describeOnBothDatabases('the log', (dialect) => {
  async function logged(...statements: readonly string[]): Promise<string> {
    const database = await createTestDatabase(dialect);
    onTestFinished(database.drop);
    const lines: string[] = [];
    const log = createLogger({
      level: 'error',
      json: true,
      destination: { write: (line) => lines.push(line) },
    });
    await inDatabase(database, async (db) => {
      await db.schema
        .createTable('people')
        .addColumn('email', 'text', (column) => column.unique())
        .addColumn('age', 'integer')
        .execute();
      try {
        for (const statement of statements) await sql.raw(statement).execute(db);
      } catch (error) {
        log.error({ err: new Error('work failed', { cause: error }) }, 'request failed');
      }
    });
    return lines.join('');
  }

  test('names the rule that a row broke, and nothing that stands in the row', async () => {
    const insert = `insert into people (email) values ('${email}')`;
    const line = await logged(insert, insert);
    expect(line).toMatch(
      dialect === 'sqlite' ? /SQLITE_CONSTRAINT_UNIQUE/ : /"constraint":"people_email_key"/,
    );
    expect(line).toContain('work failed');
    expect(line).toContain('error-for-log.test.ts');
    expect(line).not.toContain('ada@');
  });

  test('does not repeat a value that the database could not read', async () => {
    const line = await logged(
      dialect === 'sqlite' ? `select "${email}" from nowhere` : `select '${email}'::integer`,
    );
    expect(line).toContain('request failed');
    if (dialect === 'postgres') expect(line).toContain('22P02');
    expect(line).not.toContain('ada@');
  });

  test('a failed request is logged with the id that the caller was told', async () => {
    const app = await buildTestApp(dialect);
    await inDatabase(app.database, (db) => db.schema.alterTable('users').renameTo('gone').execute());
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/auth/login/',
      payload: { username: email, password: 'correct horse battery' },
    });
    expect(response.statusCode).toBe(500);
    const { request_id } = response.json<{ request_id: string }>();
    const line = app.logged.find((text) => text.includes('request failed')) ?? '';
    expect(line).toContain(request_id);
    expect(line).not.toContain('ada@');
  });
});

test('what is no error is logged as it is', () => {
  expect(errorForLog('gone')).toBe('gone');
});
