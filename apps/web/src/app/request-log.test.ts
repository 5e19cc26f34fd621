import { expect, test } from 'vitest';
import { createRequestLog } from './request-log.ts';

function log() {
  let tell: (entries: readonly PerformanceResourceTiming[]) => void = () => undefined;
  const requests = createRequestLog({
    fetch: () => Promise.resolve(new Response('{}')),
    now: () => new Date(5_000),
    observe: (listener) => {
      tell = listener;
    },
    timeOriginMs: 1_000,
  });
  const report = (name: string, initiatorType: string, transferSize: number) => {
    tell([{ name, initiatorType, transferSize, startTime: 500 } as PerformanceResourceTiming]);
  };
  return { requests, report };
}

test('what was fetched is one entry: how much was sent, and how much came once the browser says so', async () => {
  const { requests, report } = log();
  const url = 'http://localhost/api/auth/login/';
  await requests.fetch(url, { method: 'POST', body: '{"é":1}' });
  expect(requests.read()).toMatchObject([{ method: 'POST', url, sentBytes: 8, receivedBytes: null }]);
  report(url, 'fetch', 320);
  expect(requests.read()).toMatchObject([{ method: 'POST', url, sentBytes: 8, receivedBytes: 320 }]);
});

test('what the browser loaded by itself is listed too, a script of before the page ran with it', () => {
  const { requests, report } = log();
  report('http://localhost/assets/index.js', 'script', 84_000);
  report('https://elsewhere.example/spy.gif', 'img', 43);
  expect(requests.read()).toMatchObject([
    { method: 'GET', url: 'http://localhost/assets/index.js', receivedBytes: 84_000, at: new Date(1_500) },
    { method: 'GET', url: 'https://elsewhere.example/spy.gif', receivedBytes: 43 },
  ]);
});

test('whoever looks is told, and the oldest give way after two thousand', () => {
  const { requests, report } = log();
  let told = 0;
  requests.subscribe(() => (told += 1));
  for (let i = 0; i < 2_001; i += 1) report(`http://localhost/${i}`, 'img', 1);
  expect(told).toBeGreaterThanOrEqual(2_001);
  expect(requests.read()).toHaveLength(2_000);
  expect(requests.read()[0]?.url).toBe('http://localhost/1');
});
