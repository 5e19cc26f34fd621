// The client's calls against the real server.
import { createRest } from '@spotter/client/rest';
import { keepInMemory, type SpotterError } from '@spotter/client';
import { expect, test } from 'vitest';
import { buildTestApp } from '../build-test-app.ts';

const day = 24 * 3_600_000;
const person = { username: 'Ada Lovelace', email: 'ada@example.com', password: 'a password of mine' };

async function start() {
  const app = await buildTestApp('sqlite');
  const address = await app.listen();
  const asked: string[] = [];
  const storage = keepInMemory();
  /** Another program that shares the login, such as a tab. */
  const open = (kept = storage) =>
    createRest(address, {
      storage: kept,
      now: app.clock.nowMs,
      fetch(url, options) {
        asked.push(`${options.method} ${new URL(url).pathname}`);
        return fetch(url, options);
      },
    });
  const rest = open();
  await rest.accounts.register(person);
  await rest.accounts.logIn(person);
  return { app, rest, open, asked, storage };
}

const refreshes = (asked: readonly string[]) => asked.filter((call) => call.includes('/token/refresh/'));
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'none',
    (error: unknown) => (error as SpotterError).code,
  );

test('an account from its registration to its deletion', async () => {
  const { rest, open } = await start();
  expect(await rest.accounts.whoIsLoggedIn()).toBe(person.username);
  expect(await rest.accounts.get()).toMatchObject({ email: person.email, role: 'member' });
  expect(await rest.accounts.update({ username: 'Ada King' })).toMatchObject({ username: 'Ada King' });
  await rest.accounts.changePassword({ old: person.password, new: 'another one of mine' });
  expect((await rest.accounts.export()).account.username).toBe('Ada King');

  const elsewhere = open(keepInMemory());
  expect(await elsewhere.accounts.logIn({ username: person.email, password: 'another one of mine' })).toBe(
    'Ada King',
  );
  await rest.accounts.logOutEverywhere();
  expect(await codeOf(elsewhere.accounts.get())).toBe('client.logged_out');
  await rest.accounts.logIn({ username: 'Ada King', password: 'another one of mine' });
  await rest.accounts.logOut();
  expect(await rest.accounts.whoIsLoggedIn()).toBeNull();
  await rest.accounts.logIn({ username: 'Ada King', password: 'another one of mine' });
  await rest.accounts.delete({ password: 'another one of mine' });
  expect(await rest.accounts.whoIsLoggedIn()).toBeNull();
});

test('the catalogue, its groups and what a training is coached by', async () => {
  const { rest } = await start();
  const [squat] = await rest.exercises.list({ q: 'front squat' });
  expect(squat?.name).toBe('Front squat');
  const id = squat?.id ?? 0;
  expect(await rest.exercises.get(id)).toEqual(squat);
  expect((await rest.exercises.details(id)).slug).toBe('front_squat');
  expect(await rest.exercises.specification(id)).toHaveProperty('key');
  expect((await rest.exercises.groups()).map(({ name }) => name)).toContain('Legs');
  expect(await rest.workouts.list()).toEqual({ workouts: [], next: null });
  expect(await rest.recordings.list({ limit: 5 })).toEqual({ recordings: [], next: null });
});

test('a ready routine is made one’s own, changed, put first and deleted', async () => {
  const { rest } = await start();
  const [ready, other] = await rest.routines.ready('de');
  if (!ready || !other) throw new Error('there are none');
  const { id } = await rest.routines.create(ready);
  const second = await rest.routines.create(other);
  expect(await rest.routines.get(id)).toMatchObject({ name: 'Erste Schritte', steps: ready.steps });
  expect(await rest.routines.change(id, { name: 'Montags' })).toMatchObject({ name: 'Montags' });
  await rest.routines.order([second.id]);
  expect((await rest.routines.list()).map(({ name }) => name)).toEqual([other.name, 'Montags']);
  await rest.routines.delete(id);
  expect(await codeOf(rest.routines.get(id))).toBe('routines.not_found');
});

test('what is wrong with the input is told by field', async () => {
  const { rest } = await start();
  await expect(rest.accounts.register({ username: '', email: 'x', password: 'short' })).rejects.toMatchObject(
    {
      code: 'request.invalid',
      status: 400,
      fields: [{ path: '/username' }, { path: '/email' }, { path: '/password' }],
    },
  );
});

test('a hundred calls with a token that has ended are served after one refresh', async () => {
  const { app, rest, asked } = await start();
  app.clock.advance(7 * day);
  const answers = await Promise.all(Array.from({ length: 100 }, () => rest.accounts.get()));
  expect(answers).toHaveLength(100);
  expect(refreshes(asked)).toHaveLength(1);
});

test('a token is exchanged a minute before its end, so that no call is refused', async () => {
  const { app, rest, asked } = await start();
  app.clock.advance(7 * day - 60_000);
  await rest.accounts.get();
  expect(asked.slice(-2)).toEqual(['POST /api/auth/token/refresh/', 'GET /api/account/']);
});

test('two tabs that refresh at the same moment are both served, and stay logged in', async () => {
  const { app, rest, open, asked, storage } = await start();
  const other = open();
  await other.accounts.whoIsLoggedIn();
  app.clock.advance(7 * day);
  expect(await Promise.all([rest.accounts.get(), other.accounts.get()])).toHaveLength(2);
  expect(refreshes(asked).length).toBeGreaterThan(0);
  app.clock.advance(7 * day);
  await other.accounts.get();
  await rest.accounts.get();
  expect((await storage.read())?.username).toBe(person.username);
});

test('a login that was ended elsewhere logs out here with the next call', async () => {
  const { rest, open } = await start();
  const other = open(keepInMemory());
  await other.accounts.logIn(person);
  await other.accounts.logOutEverywhere();
  expect(await codeOf(rest.accounts.get())).toBe('client.logged_out');
  expect(await rest.accounts.whoIsLoggedIn()).toBeNull();
});
