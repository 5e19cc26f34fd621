import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { mapInTurns } from './map-in-turns.ts';

function workFor(ms: number): void {
  const untilMs = performance.now() + ms;
  while (performance.now() < untilMs);
}

test.each([
  ['at once', (item: number) => (workFor(1), item)],
  [
    'by a promise that is kept at once, as SQLite does',
    (item: number) => (workFor(1), Promise.resolve(item)),
  ],
])('others get their turns while a list is worked off that answers %s', async (_how, work) => {
  let turns = 0;
  const over = new AbortController();
  const others = (async () => {
    while (!over.signal.aborted) {
      await nextTurn();
      turns += 1;
    }
  })();
  const items = Array.from({ length: 200 }, (_, index) => index);
  expect(await mapInTurns(items, work)).toEqual(items);
  over.abort();
  await others;
  expect(turns).toBeGreaterThan(8);
});

test('what fails ends the work', async () => {
  const done: number[] = [];
  const work = (item: number) => {
    if (item === 2) throw new Error('two');
    done.push(item);
  };
  await expect(mapInTurns([1, 2, 3], work)).rejects.toThrow('two');
  expect(done).toEqual([1]);
});
