import { expect, test } from 'vitest';
import { asStaff } from '../../../../test/as-staff.ts';
import { buildTestApp } from '../../../../test/build-test-app.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const rounds = [1, 2, 3, 4, 5, 6, 7, 8];

describeOnBothDatabases('changes to one exercise at once', (dialect) => {
  test('of several deletions one is done, and the others find it gone', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    for (const id of rounds) {
      const answers = await Promise.all([1, 2, 3, 4].map(() => staff.call('DELETE', `exercises/${id}`)));
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404, 404, 404]);
    }
  });

  test('a deletion and changes come one after the other, each answered', async () => {
    const app = await buildTestApp(dialect);
    const staff = await asStaff(app);
    for (const id of rounds) {
      const [gone, ...changed] = await Promise.all([
        staff.call('DELETE', `exercises/${id}`),
        staff.call('PATCH', `exercises/${id}`, { name: 'One name' }),
        staff.call('PATCH', `exercises/${id}`, { name: 'Another name' }),
      ]);
      expect(gone.statusCode).toBe(204);
      for (const { statusCode } of changed) expect([200, 404]).toContain(statusCode);
      const history = await staff.call('GET', `exercises/${id}/history`);
      const [last] = history.json<{ data: { action: string }[] }>().data;
      expect(last?.action).toBe('delete');
    }
  });
});
