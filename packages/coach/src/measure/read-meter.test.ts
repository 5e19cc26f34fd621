import { expect, test } from 'vitest';
import { meterValue, noMeters, type Meters } from './meter.ts';
import { takenOf } from './read-meter.ts';

const at = (value: number) => ({ left: { value, confidence: 0.9 }, right: null });
const hidden = { left: null, right: null };
const travelled: Meters = { ...noMeters, near: at(10), far: at(100), last: at(20) };
const travel = { over: 'repetition', take: 'travel' } as const;

test('what goes out and comes back has travelled as far as it came back', () => {
  expect(takenOf(travelled, travel)?.value).toBeCloseTo(90, 9);
  expect(takenOf({ ...travelled, last: at(90) }, travel)?.value).toBeCloseTo(20, 9);
  expect(takenOf({ ...travelled, last: at(100) }, travel)?.value).toBeCloseTo(0, 9);
});

test('a side that hides behind the other does not make what differs between them look like movement', () => {
  const bothAt = (left: number, right: number, rightSeen: number) => ({
    left: { value: left, confidence: 0.9 },
    right: { value: right, confidence: rightSeen },
  });
  const near = bothAt(10, 50, 0.9);
  const meters = { ...noMeters, near, far: bothAt(40, 80, 0.35), last: near };
  expect(takenOf(meters, travel)?.value).toBeCloseTo(30, 5);
});

test('limbs that are hidden at the end have travelled as far as they were seen to', () => {
  expect(takenOf({ ...travelled, last: hidden }, travel)?.value).toBeCloseTo(90, 9);
  expect(takenOf({ ...travelled, last: hidden, near: null }, travel)).toBeNull();
});

test('the far end is a part of the way out, and can be looked at by itself', () => {
  const meters = { ...noMeters, out: meterValue(null, 10, 1), peak: meterValue(null, 90, 1) };
  const maximum = (over: 'out' | 'peak' | 'back') => takenOf(meters, { over, take: 'maximum' })?.value;
  expect([maximum('out'), maximum('peak'), maximum('back')]).toEqual([90, 90, undefined]);
  expect(takenOf(meters, { over: 'peak', take: 'minimum' })?.value).toBe(90);
});
