import { expect, onTestFinished, test, vi } from 'vitest';
import { createRest } from './create-rest.ts';
import type { FetchAnswer, FetchOptions, Ports } from './platform/ports.ts';
import { keepInMemory } from './tokens/token-storage.ts';

type Asked = FetchOptions & { readonly url: string };

function answerWith(status: number, body: unknown = '', headers: Record<string, string> = {}): FetchAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: new Headers(headers), text: () => Promise.resolve(text) };
}

const problem = (status: number, code: string, more: object = {}) =>
  answerWith(status, { type: '', title: '', status, detail: 'Do this.', code, request_id: 'q1', ...more });

const tokens = { username: 'Ada', accessToken: 'a1', refreshToken: 'r1', expiresAtMs: 9e15 };

/** A client that is logged in, on a server that answers as told, one answer after the other. */
function withAnswers(answers: readonly (FetchAnswer | Error)[], ports: Ports = {}) {
  const asked: Asked[] = [];
  const waiting = [...answers];
  const rest = createRest('http://spotter.test:8000/', {
    storage: keepInMemory(tokens),
    fetch(url, options) {
      asked.push({ url, ...options });
      const answer = waiting.shift() ?? new Error('no further answer');
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    ...ports,
  });
  return { rest, asked };
}

test('a call carries the token, and its query as it is asked for', async () => {
  const { rest, asked } = withAnswers([answerWith(200, { excercises: [] })]);
  await rest.exercises.list({ q: 'knee & hip' });
  expect(asked).toMatchObject([
    {
      url: 'http://spotter.test:8000/exercises/list/?q=knee%20%26%20hip',
      method: 'GET',
      headers: { authorization: 'Bearer a1' },
    },
  ]);
  expect(asked[0]?.headers).not.toHaveProperty('content-type');
});

test('a refused token is exchanged and the call made again, once', async () => {
  const invalid = problem(401, 'auth.token_invalid');
  const pair = { username: 'Ada', access_token: 'a2', refresh_token: 'r2' };
  const { rest, asked } = withAnswers([invalid, answerWith(200, pair), invalid]);
  await expect(rest.accounts.get()).rejects.toMatchObject({ code: 'auth.token_invalid' });
  expect(
    asked.map(({ url, headers, body }) => [new URL(url).pathname, headers['authorization'], body]),
  ).toEqual([
    ['/api/account/', 'Bearer a1', undefined],
    ['/api/auth/token/refresh/', undefined, '{"refresh":"r1"}'],
    ['/api/account/', 'Bearer a2', undefined],
  ]);
});

test('an error has the code, the sentence, the fields and the time to wait', async () => {
  const fields = [{ path: '/limit', message: 'Is too large.' }];
  const headers = { 'retry-after': '7' };
  const { rest } = withAnswers([
    answerWith(429, { code: 'limits.busy', detail: 'Wait.', request_id: 'q7', errors: fields }, headers),
  ]);
  await expect(rest.workouts.list()).rejects.toMatchObject({
    name: 'SpotterError',
    code: 'limits.busy',
    message: 'Wait.',
    status: 429,
    retryAfterMs: 7_000,
    fields,
    requestId: 'q7',
  });
});

const busy = problem(503, 'limits.busy');
const busyFor = (seconds: number): FetchAnswer => ({
  ...busy,
  headers: new Headers({ 'retry-after': `${seconds}` }),
});

/** Timers that are over at once, and how long they were. The first one of each call is its time limit. */
function withTimers() {
  const ms: number[] = [];
  const startTimer = (call: () => void, after: number) => {
    ms.push(after);
    if (after < 40_000) call();
    return () => undefined;
  };
  return { ms, ports: { startTimer, random: () => 0.5 } };
}

test('what a busy server has not begun is sent again when it says, whatever it asks for', async () => {
  const { ms, ports } = withTimers();
  const answers = [busyFor(2), busyFor(1), answerWith(200, { workouts: [] })];
  const { rest, asked } = withAnswers(answers, ports);
  await rest.accounts.register({ username: 'Ada', email: 'ada@example.org', password: 'a long one' });
  expect(new Set(asked.map(({ method, url, body }) => `${method} ${url} ${body ?? ''}`)).size).toBe(1);
  expect(ms).toEqual([40_000, 2500, 1250]);
});

test('a server that stays busy, or is busy for long, is told of', async () => {
  const { ports } = withTimers();
  const staying = withAnswers(Array<FetchAnswer>(9).fill(busyFor(2)), ports);
  await expect(staying.rest.workouts.list()).rejects.toMatchObject({
    code: 'limits.busy',
    retryAfterMs: 2000,
  });
  expect(staying.asked).toHaveLength(5);
  for (const once of [busyFor(60), busy]) {
    const { rest, asked } = withAnswers([once], ports);
    await expect(rest.workouts.list()).rejects.toMatchObject({ code: 'limits.busy' });
    expect(asked).toHaveLength(1);
  }
});

test('a date as the time to wait is counted from now', async () => {
  const headers = { 'retry-after': 'Thu, 01 Jan 1970 00:01:40 GMT' };
  const { rest } = withAnswers([answerWith(503, '', headers)], { now: () => 40_000 });
  await expect(rest.workouts.list()).rejects.toMatchObject({ retryAfterMs: 60_000 });
});

test.each([
  ['a page', answerWith(200, '<html>'), 'client.unexpected_answer', /the address of a Spotter/],
  ['an error of somebody else', answerWith(502, '<html>'), 'client.unexpected_answer', /answered 502/],
  [
    'nobody',
    new TypeError('fetch failed'),
    'client.unreachable',
    /No server answers at http:\/\/spotter.test:8000/,
  ],
])('what answers may be none of ours: %s', async (_name, answer, code, sentence) => {
  const { rest } = withAnswers([answer]);
  const call = rest.workouts.get('w1');
  await expect(call).rejects.toMatchObject({ code });
  await expect(call).rejects.toThrow(sentence);
});

test('a call that is not answered is ended after 40 s', async () => {
  let ring = (): void => undefined;
  const started = vi.fn();
  const { rest } = withAnswers([], {
    startTimer(call, ms) {
      started(ms);
      ring = call;
      return () => undefined;
    },
    fetch: (_url, { signal }) =>
      new Promise((_resolve, reject) => {
        (signal as AbortSignal).addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
        ring();
      }),
  });
  await expect(rest.workouts.list()).rejects.toMatchObject({ code: 'client.timeout' });
  expect(started.mock.calls).toEqual([[40_000]]);
});

test('an exchange whose answer is lost is made again while it is still no misuse: for 30 s', async () => {
  vi.useFakeTimers();
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const askedAt: number[] = [];
  const { rest } = withAnswers([], {
    storage: keepInMemory({ ...tokens, expiresAtMs: 0 }),
    fetch: (_url, { signal }) => {
      askedAt.push(Date.now());
      return new Promise((_resolve, reject) => {
        (signal as AbortSignal).addEventListener('abort', () => {
          reject(new Error('aborted'));
        });
      });
    },
  });
  const startedAt = Date.now();
  for (let second = 0; second < 40; second += 1) {
    rest.accounts.get().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1_000);
  }
  expect(askedAt.map((ms) => ms - startedAt)).toEqual([0, 25_000]);
});

test('logging out forgets the login here even where the server cannot be told', async () => {
  const { rest } = withAnswers([new TypeError('offline')]);
  await expect(rest.accounts.logOut()).rejects.toMatchObject({ code: 'client.unreachable' });
  expect(await rest.accounts.whoIsLoggedIn()).toBeNull();
});

test('all pages of a list are read, each when it is needed', async () => {
  const page = (ids: string[], next: string | null) =>
    answerWith(200, { workouts: ids.map((id) => ({ id })), next });
  const { rest, asked } = withAnswers([page(['w1', 'w2'], 'n1'), page(['w3'], null)]);
  const all = rest.workouts.all();
  await all.next();
  expect(asked).toHaveLength(1);
  const others: string[] = [];
  for await (const { id } of all) others.push(id);
  expect(others).toEqual(['w2', 'w3']);
  expect(asked[1]?.url).toBe('http://spotter.test:8000/workouts/?limit=100&before=n1');
});

test('a workout of the device is sent to the address that its id names, and a person is known without the server', async () => {
  const { rest, asked } = withAnswers([answerWith(200, { workout: { id: 'w1' } })]);
  const set = { exercise: 1, started_ms_ago: 5_000, poses: ['UAIBAA=='], count: 3 };
  expect(await rest.workouts.send('w1', { sets: [set] })).toMatchObject({ id: 'w1' });
  expect(asked).toMatchObject([{ method: 'PUT', url: 'http://spotter.test:8000/workouts/w1/' }]);
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({ sets: [set] });
  expect(await rest.accounts.personId()).toBe('Ada');
  await rest.accounts.logOut().catch(() => undefined);
  expect(await rest.accounts.personId()).toBeNull();
});

test('an address that is none is refused with a sentence', () => {
  expect(() => createRest('spotter.test')).toThrow('spotter.test is no address of a server');
});

test('a number that is none is refused before it is sent: as JSON it would take back what was said', async () => {
  const { rest, asked } = withAnswers([]);
  await expect(rest.workouts.correct('w', 1, { count: NaN })).rejects.toMatchObject({
    code: 'client.wrong_use',
  });
  expect(asked).toEqual([]);
});
