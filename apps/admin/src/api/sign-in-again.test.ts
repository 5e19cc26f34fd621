import { expect, test } from 'vitest';
import { createDemoTransport } from '../demo/demo-transport.ts';
import { refuse } from '../demo/refuse.ts';
import { withSignInAgain } from './sign-in-again.ts';
import type { Transport } from './transport.ts';

const person = { body: { username: 'Demo owner', password: 'long enough' } };

/** The demonstration, as a server that wants a sign-in for everything. */
function guarded() {
  const demo = createDemoTransport();
  const calls: string[] = [];
  const transport: Transport = {
    ...demo,
    call: async <T>(...[method, path, options]: Parameters<Transport['call']>) => {
      calls.push(`${method} ${path}`);
      if (path !== 'sign-in') await demo.call('GET', 'me');
      return demo.call<T>(method, path, options);
    },
  };
  return { demo, calls, ...withSignInAgain(transport) };
}

test('however many calls wait, one question is asked, and each is made once more', async () => {
  const { demo, calls, transport, askBy } = guarded();
  let asked = 0;
  askBy({
    signIn: async () => {
      asked += 1;
      await demo.call('POST', 'sign-in', person);
      return true;
    },
    takeOver: () => Promise.reject(new Error('not asked')),
  });
  await Promise.all([
    transport.call('GET', 'groups'),
    transport.call('PATCH', 'groups/1', { body: { name: 'A' } }),
  ]);
  expect(asked).toBe(1);
  expect(calls.sort()).toEqual(['GET groups', 'GET groups', 'PATCH groups/1', 'PATCH groups/1']);
});

test('for somebody else what only reads is asked anew, and what changes something only once they say so', async () => {
  const { demo, calls, transport, askBy } = guarded();
  askBy({
    signIn: async () => {
      await demo.call('POST', 'sign-in', person);
      return false;
    },
    takeOver: () => Promise.reject(new Error('left')),
  });
  const change = transport.call('PATCH', 'groups/1', { body: { name: 'A' } });
  const read = transport.call('GET', 'groups');
  await expect(change).rejects.toThrow('left');
  await read;
  expect(calls.sort()).toEqual(['GET groups', 'GET groups', 'PATCH groups/1']);
});

test('where nobody can be asked, and for what is refused for another reason, the refusal is as it was', async () => {
  const { transport, askBy } = guarded();
  await expect(transport.call('GET', 'groups')).rejects.toMatchObject({ status: 401 });
  askBy({
    signIn: () => Promise.reject(new Error('asked')),
    takeOver: () => Promise.reject(new Error('asked')),
  });
  const other = withSignInAgain({
    call: () => Promise.try(() => refuse('admin.forbidden', 'Not yours.')),
    download: () => Promise.try(() => refuse('admin.forbidden', 'Not yours.')),
  });
  other.askBy({
    signIn: () => Promise.reject(new Error('asked')),
    takeOver: () => Promise.reject(new Error('asked')),
  });
  await expect(other.transport.call('GET', 'groups')).rejects.toThrow('Not yours.');
});
