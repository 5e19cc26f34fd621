import { expect, test } from 'vitest';
import { createClosers } from './closers.ts';

test('what was opened last is closed first, each once, though one of them fails', async () => {
  const closed: string[] = [];
  const failed: string[] = [];
  const closers = createClosers((name) => failed.push(name));
  closers.add('database', () => void closed.push('database'));
  closers.add('broken', () => Promise.reject(new Error('broken')));
  closers.add('http', () => void closed.push('http'));

  await Promise.all([closers.closeAll(), closers.closeAll()]);

  expect(closed).toEqual(['http', 'database']);
  expect(failed).toEqual(['broken']);
});

test('one that never closes is left behind, and the others are closed', async () => {
  const closed: string[] = [];
  const failed: string[] = [];
  const closers = createClosers((name) => failed.push(name), { oneMs: 20, allMs: 10_000 });
  closers.add('database', () => void closed.push('database'));
  closers.add('stuck', () => new Promise(() => undefined));
  await closers.closeAll();
  expect(closed).toEqual(['database']);
  expect(failed).toEqual(['stuck']);
});

test('however many never close, all is over in time, and what closes at once still does', async () => {
  const closed: string[] = [];
  const closers = createClosers(() => undefined, { oneMs: 40, allMs: 100 });
  closers.add('database', () => void closed.push('database'));
  for (let each = 0; each < 50; each++) closers.add('stuck', () => new Promise(() => undefined));
  const startedMs = performance.now();
  await closers.closeAll();
  expect(performance.now() - startedMs).toBeLessThan(1_000);
  expect(closed).toEqual(['database']);
});
