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

test('what a busy server has not begun is sent again when it says, and told of where it stays busy', async () => {
  const busy = () =>
    Response.json(
      { status: 503, code: 'limits.busy', detail: 'Busy.', request_id: 'q1' },
      { status: 503, headers: { 'content-type': 'application/problem+json', 'retry-after': '0' } },
    );
  const fetched = vi.spyOn(globalThis, 'fetch');
  fetched.mockResolvedValueOnce(busy()).mockResolvedValueOnce(Response.json({ done: true }));
  expect(await httpTransport.call('POST', 'groups', { body: { name: 'Legs' } })).toEqual({ done: true });
  expect(fetched.mock.calls[1]).toEqual(fetched.mock.calls[0]);
  fetched.mockReset();
  fetched.mockImplementation(() => Promise.resolve(busy()));
  await expect(httpTransport.call('GET', 'groups')).rejects.toMatchObject({ body: { code: 'limits.busy' } });
  expect(fetched).toHaveBeenCalledTimes(5);
  fetched.mockRestore();
});
