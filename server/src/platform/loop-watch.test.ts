import { expect, test } from 'vitest';
import { watchLoop, type LateLoop } from './loop-watch.ts';

function watched() {
  let nowMs = 0;
  let look = (): void => undefined;
  const told: LateLoop[] = [];
  const watch = watchLoop({
    clock: {
      every: (_periodMs, task) => {
        look = task;
        return () => undefined;
      },
    },
    nowMs: () => nowMs,
    lateAfterMs: 1000,
    onLate: (late) => told.push(late),
  });
  return {
    watch,
    told,
    pass: (ms: number) => {
      nowMs += ms;
    },
    look: () => {
      look();
    },
  };
}

test('a loop that is held up is late at once, and until it was on time again', () => {
  const { watch, pass, look } = watched();
  pass(250);
  look();
  expect(watch.isLate()).toBe(false);
  pass(1300);
  expect(watch.isLate()).toBe(true);
  look();
  expect(watch.isLate()).toBe(true);
  pass(250);
  look();
  expect(watch.isLate()).toBe(false);
});

test('what held the loop longest is named', () => {
  const { watch, told, pass, look } = watched();
  watch.begin('GET /exercises/list/');
  pass(20);
  watch.begin('POST /admin/api/exercises/import');
  pass(1500);
  watch.begin('GET /healthz');
  pass(30);
  look();
  expect(told).toEqual([{ lateMs: 1300, kind: 'POST /admin/api/exercises/import', heldMs: 1500 }]);
});

test('however much begins between two looks, what is remembered stays bounded and right', () => {
  const { watch, told, pass, look } = watched();
  for (let index = 0; index < 10_000; index += 1) watch.begin('message');
  watch.begin('the long one');
  pass(2000);
  look();
  expect(told[0]?.kind).toBe('the long one');
});
