import { expect, test } from 'vitest';
import type { Requirement } from '../specification/specification.ts';
import { takeOfEveryFrame } from './every-frame.ts';
import type { Figures, SignalRecord } from './recording.ts';

const at = (value: number) => ({ left: { value, confidence: 0.9 }, right: null });
const hidden = { left: null, right: null };
const travelling = (ends: NonNullable<SignalRecord['ends']>): SignalRecord => ({
  signal: 'hip_height',
  parts: null,
  ends,
});
const ends = { near: at(10), far: at(100), last: at(20) };
const travelOf = (record: SignalRecord) => {
  const requirement: Requirement = { signal: 'hip_height', over: 'repetition', take: 'travel' };
  const { value, confidence } = takeOfEveryFrame(requirement, [record]);
  return confidence === 0 ? null : value;
};

test('what goes out and comes back has travelled as far as it came back', () => {
  expect(travelOf(travelling(ends))).toBeCloseTo(90, 9);
  expect(travelOf(travelling({ ...ends, last: at(90) }))).toBeCloseTo(20, 9);
  expect(travelOf(travelling({ ...ends, last: at(100) }))).toBeCloseTo(0, 9);
});

test('a side that hides behind the other does not make what differs between them look like movement', () => {
  const bothAt = (left: number, right: number, rightSeen: number) => ({
    left: { value: left, confidence: 0.9 },
    right: { value: right, confidence: rightSeen },
  });
  const near = bothAt(10, 50, 0.9);
  expect(travelOf(travelling({ near, far: bothAt(40, 80, 0.35), last: near }))).toBeCloseTo(30, 5);
});

test('limbs that are hidden at the end have travelled as far as they were seen to', () => {
  expect(travelOf(travelling({ ...ends, last: hidden }))).toBeCloseTo(90, 9);
  expect(travelOf(travelling({ ...ends, last: hidden, near: null }))).toBeNull();
});

test('the far end is looked at with the way out, or by itself', () => {
  const once = (value: number): Figures => ({
    minimum: value,
    maximum: value,
    sum: value,
    confidenceSum: 1,
    count: 1,
  });
  const record: SignalRecord = {
    signal: 'hip_height',
    parts: { rest: null, out: once(10), peak: once(90), back: null },
    ends: null,
  };
  const take = (over: Requirement['over'], what: 'minimum' | 'maximum') =>
    takeOfEveryFrame({ signal: 'hip_height', over, take: what }, [record]).value;
  expect([take('out_and_peak', 'maximum'), take('peak', 'maximum'), take('back', 'maximum')]).toEqual([
    90,
    90,
    NaN,
  ]);
  expect(take('peak', 'minimum')).toBe(90);
});
