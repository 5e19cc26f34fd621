import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { asStaff, dashboardHeaders } from '../../../test/as-staff.ts';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { publishedInterface } from '../../../test/published-interface.ts';
import type { DialectName } from '../../platform/database/dialect-name.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

/** What no id and hardly a filter is, each once answered by a 500 somewhere. */
const oddities = ['0', 'abc', '2147483648', '9999999999999999', '1,,2', '%00', '%F0%9F%92%AA'];

/** Each route with each of its parameters odd; what each was answered with. */
async function answers(dialect: DialectName): Promise<Record<string, string>> {
  const app = await buildTestApp(dialect, { env: { LIMIT_WRITES: '1000000' } });
  const owner = await asStaff(app);
  const user = await asUser(app);
  const paths = await publishedInterface<Operation>(app);
  const seen: Record<string, string> = {};
  for (const [path, methods] of Object.entries(paths)) {
    for (const [name, { parameters = [] }] of Object.entries(methods)) {
      const method = name.toUpperCase() as 'GET' | 'POST';
      const headers = path.startsWith('/admin/')
        ? { ...dashboardHeaders, cookie: owner.cookie }
        : { ...user.headers };
      for (const { name: parameter, in: place } of parameters) {
        for (const odd of oddities) {
          const address =
            place === 'path' ? path.replace(`{${parameter}}`, odd) : `${path}?${parameter}=${odd}`;
          const url = address.replaceAll(/\{[^{}]*\}/g, '1000');
          const payload = method === 'GET' ? {} : { payload: {} };
          const answer = await app.http.inject({ method, url, headers, ...payload });
          const { code = '' } = answer.statusCode < 400 ? {} : answer.json<{ code?: string }>();
          seen[`${method} ${url}`] = `${answer.statusCode} ${code}`;
        }
        // SQLite answers in the same turn of the event loop, which would look late otherwise.
        await setImmediate();
      }
    }
  }
  return seen;
}

test(
  'what is odd is answered alike on both databases, and never by a failure of the server',
  { timeout: 60_000 },
  async () => {
    const [sqlite, postgres] = await Promise.all([answers('sqlite'), answers('postgres')]);
    expect(postgres).toEqual(sqlite);
    expect(Object.entries(sqlite).filter(([, answer]) => answer.startsWith('5'))).toEqual([]);
    expect(Object.keys(sqlite).length).toBeGreaterThan(800);
  },
);
