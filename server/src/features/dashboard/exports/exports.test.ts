import type { AdminUser } from '@spotter/contract/admin/users';
import { expect, test } from 'vitest';
import { asStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';
import { parseCsv } from '../../../platform/csv.ts';

describeOnBothDatabases('exports', (dialect) => {
  test('hold every row that matches, however many, and no formula', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app, 'owner', 'Olga');
    await asUser(app, '=HYPERLINK("http://evil.example")');
    await inDatabase(app.database, async (db) => {
      const people = Array.from({ length: 1_200 }, (_, index) => `bulk ${index}`);
      await db
        .insertInto('users')
        .values(
          people.map((name) => ({
            username: name,
            username_key: name,
            email: `${name}@x.example`,
            email_key: `${name}@x.example`,
            role: 'member',
            is_active: 1,
            created_at: 1,
            updated_at: 1,
          })),
        )
        .execute();
    });
    const csv = await owner.call('GET', 'users/export?sort=id');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const rows = await parseCsv(csv.body, 10_000);
    expect(rows).toHaveLength(1_203);
    expect(new Set(rows.map(({ cells }) => cells[0])).size).toBe(1_203);
    expect(csv.body).toContain('"\'=HYPERLINK(""http://evil.example"")"');
    const json = (await owner.call('GET', 'users/export?format=json&q=olga')).json<AdminUser[]>();
    expect(json.map(({ username }) => username)).toEqual(['Olga']);
    expect(csv.body).not.toContain('argon2');
  });

  test('every resource has one in both formats', async () => {
    const app = await buildTestApp(dialect);
    const owner = await asStaff(app);
    await owner.call('PATCH', 'settings/sessions_per_user', { value: 4 });
    for (const resource of ['users', 'groups', 'exercises', 'sessions', 'workouts', 'logins', 'audit']) {
      const csv = await owner.call('GET', `${resource}/export`);
      expect(csv.body.charCodeAt(0), `${resource} begins with the mark of UTF-8`).toBe(0xfeff);
      expect((await parseCsv(csv.body, 10_000))[0]?.cells, resource).toContain('id');
      const json = await owner.call('GET', `${resource}/export?format=json`);
      expect(Array.isArray(json.json()), resource).toBe(true);
    }
  });
});
