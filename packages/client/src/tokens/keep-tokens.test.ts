import type { TokenPair } from '@spotter/contract/accounts';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { SpotterError } from '../spotter-error.ts';
import { keepTokens } from './keep-tokens.ts';
import { keepInMemory, type TokenStorage } from './token-storage.ts';

const hour = 3_600_000;

/** A pair whose access token lives an hour. */
function pair(number: number, username = 'Ada'): TokenPair {
  const claims = Buffer.from(JSON.stringify({ iat: 1000, exp: 4600, number })).toString('base64url');
  return { username, access_token: `h.${claims}.s`, refresh_token: `r${number}` };
}

let nowMs: number;
let storage: TokenStorage;
let asked: string[];
let respond: (refreshToken: string) => Promise<TokenPair>;
const now = () => nowMs;
beforeEach(() => {
  nowMs = 0;
  storage = keepInMemory();
  asked = [];
  respond = () => Promise.resolve(pair(asked.length + 1));
});

function open(shared = storage) {
  return keepTokens({
    storage: shared,
    now,
    refresh: (refreshToken) => {
      asked.push(refreshToken);
      return respond(refreshToken);
    },
  });
}

/** A refresh whose answer the test gives. */
function hold() {
  const held = Promise.withResolvers<TokenPair>();
  const begun = Promise.withResolvers<undefined>();
  respond = () => {
    begun.resolve(undefined);
    return held.promise;
  };
  return { ...held, begun: begun.promise };
}

const away = new SpotterError('client.unreachable', 'No server answers.');
const refused = new SpotterError('auth.refresh_invalid', 'Log in again.', { status: 401 });

test('a hundred calls whose token is about to end wait for one refresh', async () => {
  const tokens = open();
  await tokens.logIn(pair(1));
  nowMs = hour - 60_000;
  const got = await Promise.all(Array.from({ length: 100 }, () => tokens.accessToken()));
  expect(asked).toEqual(['r1']);
  expect(new Set(got)).toEqual(new Set([pair(2).access_token]));
});

test('a hundred calls that were all refused are given the token of one refresh, however late they come', async () => {
  const tokens = open();
  await tokens.logIn(pair(1));
  const early = Array.from({ length: 50 }, () => tokens.accessToken(pair(1).access_token));
  await Promise.all(early);
  const late = Array.from({ length: 50 }, () => tokens.accessToken(pair(1).access_token));
  expect(new Set(await Promise.all(late))).toEqual(new Set([pair(2).access_token]));
  expect(asked).toEqual(['r1']);
});

test('a failed refresh is remembered for 10 s, and nobody is logged out by it', async () => {
  const tokens = open();
  await tokens.logIn(pair(1));
  nowMs = hour;
  respond = () => Promise.reject(away);
  for (let call = 0; call < 5; call += 1) await expect(tokens.accessToken()).rejects.toBe(away);
  expect(asked).toHaveLength(1);
  expect((await tokens.current())?.username).toBe('Ada');
  nowMs += 10_000;
  respond = () => Promise.resolve(pair(2));
  expect(await tokens.accessToken()).toBe(pair(2).access_token);
});

test('a refused refresh logs out, here and in the storage, and says so', async () => {
  const tokens = open();
  const told = vi.fn();
  tokens.onChange(told);
  await tokens.logIn(pair(1));
  nowMs = hour;
  respond = () => Promise.reject(refused);
  await expect(tokens.accessToken()).rejects.toMatchObject({ code: 'client.logged_out', status: 401 });
  expect(await storage.read()).toBeNull();
  expect(told.mock.calls).toEqual([['Ada'], [null]]);
});

test.each([
  [
    'succeeds',
    (held: ReturnType<typeof hold>) => {
      held.resolve(pair(2));
    },
  ],
  [
    'fails',
    (held: ReturnType<typeof hold>) => {
      held.reject(away);
    },
  ],
  [
    'is refused',
    (held: ReturnType<typeof hold>) => {
      held.reject(refused);
    },
  ],
])('a logout wins over a refresh under way that %s', async (_name, end) => {
  const tokens = open();
  await tokens.logIn(pair(1));
  nowMs = hour;
  const held = hold();
  const call = tokens.accessToken();
  await held.begun;
  await tokens.logOut();
  end(held);
  await expect(call).rejects.toMatchObject({ code: 'client.logged_out' });
  expect(await storage.read()).toBeNull();
});

test('a login wins over a refresh under way of the login before', async () => {
  const tokens = open();
  await tokens.logIn(pair(1));
  nowMs = hour;
  const held = hold();
  const call = tokens.accessToken();
  await held.begun;
  await tokens.logIn(pair(7, 'Bo'));
  held.resolve(pair(2));
  expect(await call).toBe(pair(7).access_token);
  expect((await storage.read())?.username).toBe('Bo');
});

test('what another tab has refreshed is taken over without a refresh of one’s own', async () => {
  const [one, other] = [open(), open()];
  await one.logIn(pair(1));
  expect(await other.accessToken()).toBe(pair(1).access_token);
  nowMs = hour;
  await one.accessToken();
  expect(await other.accessToken()).toBe(pair(2).access_token);
  expect(asked).toEqual(['r1']);
});

test('a tab that lost the race for a refresh takes what the winner stored', async () => {
  const [one, other] = [open(), open()];
  await one.logIn(pair(1));
  await other.accessToken();
  nowMs = hour;
  const held = hold();
  const call = other.accessToken();
  await held.begun;
  respond = () => Promise.resolve(pair(2));
  await one.accessToken();
  held.reject(refused);
  expect(await call).toBe(pair(2).access_token);
  expect((await other.current())?.refreshToken).toBe('r2');
});

test('a logout in another tab is one here with the next refusal', async () => {
  const [one, other] = [open(), open()];
  await one.logIn(pair(1));
  await other.accessToken();
  await one.logOut();
  await expect(other.accessToken(pair(1).access_token)).rejects.toMatchObject({ code: 'client.logged_out' });
  expect(asked).toEqual([]);
});

test('a storage that cannot be read is asked again by the next call', async () => {
  const broken = new Error('locked');
  const read = vi.fn(() => storage.read()).mockRejectedValueOnce(broken);
  const tokens = open({ read, write: (kept) => storage.write(kept) });
  await expect(tokens.accessToken()).rejects.toBe(broken);
  await storage.write({ username: 'Ada', accessToken: 'a', refreshToken: 'r', expiresAtMs: hour });
  expect(await tokens.accessToken()).toBe('a');
});

test('whoever logs out in one tab is logged out in the others as soon as they are told', async () => {
  const told = new Set<() => void>();
  const inTab = (): TokenStorage => ({
    ...storage,
    write: async (tokens) => {
      await storage.write(tokens);
      for (const tell of told) tell();
    },
    subscribe: (onChange) => void told.add(onChange),
  });
  const [one, other] = [open(inTab()), open(inTab())];
  await one.logIn(pair(1));
  expect((await other.current())?.username).toBe('Ada');
  const changes: (string | null)[] = [];
  other.onChange((username) => changes.push(username));
  await one.logOut();
  await vi.waitFor(() => {
    expect(changes).toEqual([null]);
  });
  await one.logIn(pair(2, 'Grace'));
  await vi.waitFor(() => {
    expect(changes).toEqual([null, 'Grace']);
  });
});

test('a listener that throws keeps a login from nothing', async () => {
  const thrown = vi.fn();
  process.on('unhandledRejection', thrown);
  onTestFinished(() => {
    process.off('unhandledRejection', thrown);
  });
  const tokens = open();
  const seen: (string | null)[] = [];
  tokens.onChange(() => {
    throw new Error('of mine');
  });
  tokens.onChange((name) => seen.push(name));
  await tokens.logIn(pair(1));
  expect([seen, await storage.read()]).toEqual([['Ada'], expect.objectContaining({ username: 'Ada' })]);
  await expect.poll(() => thrown.mock.calls).toHaveLength(1);
});
