import { expect, test } from 'vitest';
import { squat } from '../exercises/squat.ts';
import { judgeRules } from './judge-rules.ts';
import { meterValue, noMeters, type Meters } from './meter.ts';

const seen = (value: number, confidence = 1): Meters => ({
  rest: meterValue(null, value, confidence),
  out: meterValue(null, value, confidence),
  back: null,
});

/** Meters of the squat's rules: knee flexion at depth, at rest, trunk lean. */
const meters = (depth: Meters, rest: Meters, lean: Meters) => [depth, rest, lean];

test('faults come worst first, each with what was measured against which limit', () => {
  const { faults } = judgeRules(squat, meters(seen(60), seen(10), seen(70)), 'side', 'en');
  expect(faults).toMatchObject([
    { rule: 'leaning_forward', severity: 3, value: 70, limit: 55, confidence: 1 },
    { rule: 'too_shallow', severity: 2, value: 60, limit: 80, confidence: 1 },
  ]);
});

test('a rule that cannot be judged from this view says so and finds no fault', () => {
  const { faults, notJudged } = judgeRules(squat, meters(seen(100), seen(10), seen(70)), 'front', 'en');
  expect(faults).toEqual([]);
  expect(notJudged).toEqual([{ rule: 'leaning_forward', because: 'view' }]);
});

test('a rule whose joints were hidden says so', () => {
  const { notJudged } = judgeRules(squat, meters(seen(60, 0.3), noMeters, seen(20)), 'side', 'en');
  expect(notJudged).toEqual([
    { rule: 'too_shallow', because: 'hidden' },
    { rule: 'not_standing_up', because: 'hidden' },
  ]);
});

test('a verdict near its limit is less sure than one far from it', () => {
  const near = judgeRules(squat, meters(seen(79), seen(10), seen(20)), 'side', 'en').confidence;
  const far = judgeRules(squat, meters(seen(50), seen(10), seen(20)), 'side', 'en').confidence;
  expect(near).toBeLessThan(0.6);
  expect(far).toBe(1);
});
