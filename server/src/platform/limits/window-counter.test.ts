import { expect, test } from 'vitest';
import { createFakeClock } from '../../../test/fake-clock.ts';
import { createWindowCounter } from './window-counter.ts';

test('a window opens with the first event, counts, tells how long it lasts, and ends', () => {
  const clock = createFakeClock();
  const counter = createWindowCounter(1_000, clock);
  expect(counter.count('a')).toBe(0);
  expect(counter.remainingMs('a')).toBe(0);
  counter.add('a');
  clock.advance(400);
  counter.add('a');
  expect(counter.count('a')).toBe(2);
  expect(counter.count('b')).toBe(0);
  expect(counter.remainingMs('a')).toBe(600);
  clock.advance(600);
  expect(counter.count('a')).toBe(0);
  counter.add('a');
  expect(counter.remainingMs('a')).toBe(1_000);
});

test('what others have counted counts, for as long as their window lasts', () => {
  const clock = createFakeClock();
  const counter = createWindowCounter(1_000, clock);
  counter.add('a');
  counter.learn('a', 7, 300);
  counter.add('a');
  expect(counter.count('a')).toBe(8);
  expect(counter.remainingMs('a')).toBe(300);
  clock.advance(300);
  expect(counter.count('a')).toBe(0);
});

test('keys whose windows have ended take no memory for ever', () => {
  const clock = createFakeClock();
  const counter = createWindowCounter(1_000, clock);
  for (let client = 0; client < 25_000; client += 1) counter.add(`a ${client}`);
  expect(counter.size()).toBe(25_000);
  clock.advance(1_000);
  counter.add('b');
  expect(counter.size()).toBe(1);
});

test('a key of any length counts, and none is held longer than its digest', () => {
  const counter = createWindowCounter(60_000, createFakeClock());
  const long = 'x'.repeat(200_000);
  counter.add(long);
  counter.add(long);
  expect(counter.count(long)).toBe(2);
  expect(counter.count(`${long}y`)).toBe(0);
});

test('however many keys there are, memory is bounded: the window that was opened first goes', () => {
  const counter = createWindowCounter(60_000, createFakeClock());
  for (let index = 0; index < 100_050; index += 1) counter.add(`k${index}`);
  expect(counter.size()).toBe(100_000);
  expect(counter.count('k0')).toBe(0);
  expect(counter.count('k100049')).toBe(1);
});
