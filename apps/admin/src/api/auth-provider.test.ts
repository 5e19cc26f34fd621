import { expect, test } from 'vitest';
import { createDemoTransport } from '../demo/demo-transport.ts';
import { createAuthProvider } from './auth-provider.ts';
import type { Transport } from './transport.ts';

const password = 'long enough';

function countCalls(transport: Transport): { transport: Transport; calls: string[] } {
  const calls: string[] = [];
  const call: Transport['call'] = (method, path, options) => {
    calls.push(`${method} ${path}`);
    return transport.call(method, path, options);
  };
  return { transport: { ...transport, call }, calls };
}

test('nobody is signed in until they sign in, and nobody is after they have signed out', async () => {
  const auth = createAuthProvider(createDemoTransport());
  await expect(auth.checkAuth({})).rejects.toMatchObject({ status: 401 });
  await auth.login({ username: 'Demo viewer', password });
  await auth.checkAuth({});
  expect(await auth.getIdentity?.()).toMatchObject({ fullName: 'Demo viewer' });
  await auth.logout({});
  await expect(auth.checkAuth({})).rejects.toMatchObject({ status: 401 });
});

test('a wrong password is refused in words', async () => {
  const auth = createAuthProvider(createDemoTransport());
  await expect(auth.login({ username: 'Demo owner', password: 'short' })).rejects.toThrow(
    /password is not right/,
  );
});

test.each([
  ['Demo owner', true, true],
  ['Demo editor', false, true],
  ['Demo viewer', false, false],
])('%s may do what the contract says of the role', async (username, mayEditPeople, mayEditExercises) => {
  const auth = createAuthProvider(createDemoTransport());
  await auth.login({ username, password });
  expect(await auth.canAccess?.({ resource: 'users', action: 'edit' })).toBe(mayEditPeople);
  expect(await auth.canAccess?.({ resource: 'exercises', action: 'edit' })).toBe(mayEditExercises);
});

test('however many parts of a screen ask who is signed in, the server is asked once', async () => {
  const { transport, calls } = countCalls(createDemoTransport());
  await createAuthProvider(transport).login({ username: 'Demo owner', password });
  const auth = createAuthProvider(transport);
  await Promise.all([
    auth.checkAuth({}),
    auth.getIdentity?.(),
    auth.canAccess?.({ resource: 'users', action: 'list' }),
  ]);
  expect(calls.filter((call) => call === 'GET me')).toHaveLength(1);
});

test('a 401 of any call ends what is known of the sign-in, and nothing else does', async () => {
  const { transport, calls } = countCalls(createDemoTransport());
  const auth = createAuthProvider(transport);
  await auth.login({ username: 'Demo owner', password });
  await auth.checkError({ status: 403 });
  await auth.checkError(new Error('offline'));
  await auth.checkAuth({});
  expect(calls).not.toContain('GET me');
  await expect(auth.checkError({ status: 401 })).rejects.toThrow('ra.notification.logged_out');
  await auth.logout({});
  expect(calls).not.toContain('POST sign-out');
  await auth.checkAuth({});
  expect(calls).toContain('GET me');
});
