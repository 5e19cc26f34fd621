import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { describeOnBothDatabases } from '../../../test/test-database.ts';

describeOnBothDatabases('health', (dialect) => {
  test('the process says that it answers, with and without a trailing slash', async () => {
    const { http } = await buildTestApp(dialect);
    for (const url of ['/healthz', '/healthz/']) {
      const response = await http.inject({ url });
      expect(response.json()).toEqual({ status: 'ok' });
    }
  });
});
