import { expect, test, vi } from 'vitest';
import { httpTransport } from './http-transport.ts';

test('a path is below the interface of the dashboard, or of the server where it begins with a slash', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({})));
  await httpTransport.call('GET', 'owner', { query: { page: '1', q: undefined } });
  await httpTransport.call('POST', '/api/auth/password/forgotten/', { body: {} });
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([
    '/admin/api/owner?page=1',
    '/api/auth/password/forgotten/',
  ]);
  fetched.mockRestore();
});
