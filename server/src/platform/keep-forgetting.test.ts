import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createFakeClock } from '../../test/fake-clock.ts';
import { keepForgetting, type Forgetting } from './keep-forgetting.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

function remembering(days: number) {
  const asked: number[] = [];
  const forgetting: Forgetting = {
    days: () => days,
    forgetBefore: (atMs) => {
      asked.push(atMs);
      return Promise.resolve();
    },
  };
  return { asked, forgetting };
}

test('what is past its days is forgotten a minute after the start and every hour, until it is stopped', async () => {
  const clock = createFakeClock(100 * dayMs);
  const { asked, forgetting } = remembering(7);
  const stop = keepForgetting([{ forgetting: [forgetting] }], { clock, onError: () => undefined });
  clock.advance(minuteMs);
  await nextTurn();
  clock.advance(hourMs - minuteMs);
  await nextTurn();
  expect(asked).toEqual([93 * dayMs + minuteMs, 93 * dayMs + hourMs]);
  await stop();
  clock.advance(hourMs);
  await nextTurn();
  expect(asked).toHaveLength(2);
});

test('no days keep for ever, and what cannot be forgotten is told and keeps nothing else', async () => {
  const clock = createFakeClock();
  const told: unknown[] = [];
  const kept = remembering(0);
  const other = remembering(1);
  const broken = new Error('the disk is full');
  const forgetting = [
    { days: () => 1, forgetBefore: () => Promise.reject(broken) },
    kept.forgetting,
    other.forgetting,
  ];
  const stop = keepForgetting([{ forgetting }], { clock, onError: (error) => void told.push(error) });
  clock.advance(minuteMs);
  await stop();
  expect(told).toEqual([broken]);
  expect(kept.asked).toEqual([]);
  expect(other.asked).toHaveLength(1);
});
