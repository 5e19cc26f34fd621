import { expect, test } from 'vitest';
import { meterValue, noMeters, type Meters } from './meter.ts';
import { takenOf } from './read-meter.ts';

const at = (value: number) => ({ value, confidence: 0.9 });
const travelled: Meters = { ...noMeters, near: at(10), far: at(100), last: at(20) };
const travel = { over: 'repetition', take: 'travel' } as const;

test('what goes out and comes back has travelled as far as it came back', () => {
  expect(takenOf(travelled, travel)?.value).toBe(90);
  expect(takenOf({ ...travelled, last: at(90) }, travel)?.value).toBe(20);
  expect(takenOf({ ...travelled, last: at(100) }, travel)?.value).toBe(0);
});

test('limbs that are hidden at the end have travelled as far as they were seen to', () => {
  expect(takenOf({ ...travelled, last: null }, travel)?.value).toBe(90);
  expect(takenOf({ ...travelled, last: null, near: null }, travel)).toBeNull();
});

test('the far end is a part of the way out, and can be looked at by itself', () => {
  const meters = { ...noMeters, out: meterValue(null, 10, 1), peak: meterValue(null, 90, 1) };
  const largest = (over: 'out' | 'peak' | 'back') => takenOf(meters, { over, take: 'largest' })?.value;
  expect([largest('out'), largest('peak'), largest('back')]).toEqual([90, 90, undefined]);
  expect(takenOf(meters, { over: 'peak', take: 'smallest' })?.value).toBe(90);
});
