import { expect, test } from 'vitest';
import { watched } from '../../test/watched.ts';
import type { Rule } from '../specification/rule.ts';
import { judgeRules } from './judge-rules.ts';

const about = { margin: 10, source: 'test', says: { en: 'Words' }, cue: 'help' } as const;
const tooShallow: Rule = {
  ...about,
  id: 'too_shallow',
  take: 'percentile_90',
  signal: 'knee_flexion',
  over: 'repetition',
  faultWhen: 'below',
  limit: 80,
  severity: 2,
  views: ['front', 'side', 'oblique'],
};
const leaning: Rule = {
  ...about,
  id: 'leaning',
  take: 'percentile_90',
  signal: 'trunk_lean',
  over: 'repetition',
  faultWhen: 'above',
  limit: 55,
  severity: 3,
  views: ['side'],
};
const rules = [tooShallow, leaning];

const bent = (knee: number, trunk: number, confidence = 1) =>
  watched({ knee_flexion: (way) => way * knee, trunk_lean: (way) => way * trunk }, { confidence });

test('faults come worst first, each with what was measured against which limit', () => {
  const { faults } = judgeRules(rules, bent(60, 70), 'side', 'en');
  expect(faults).toMatchObject([
    { rule: 'leaning', severity: 3, value: 70, limit: 55, confidence: 1 },
    { rule: 'too_shallow', severity: 2, value: 60, limit: 80, confidence: 1 },
  ]);
});

test('every rule leaves a finding that explains its verdict, fault or not', () => {
  const { findings } = judgeRules(rules, bent(95.04, 70), 'side', 'en');
  expect(findings).toEqual([
    { rule: 'too_shallow', verdict: 'fine', value: 95, limit: 80, faultWhen: 'below', confidence: 1 },
    { rule: 'leaning', verdict: 'fault', value: 70, limit: 55, faultWhen: 'above', confidence: 1 },
  ]);
});

test('a rule that cannot be judged from this view says so and finds no fault', () => {
  const { faults, notJudged } = judgeRules(rules, bent(100, 70), 'front', 'en');
  expect(faults).toEqual([]);
  expect(notJudged).toEqual([{ rule: 'leaning', because: 'view' }]);
});

test('a rule whose joints were hidden says so', () => {
  const { faults, notJudged } = judgeRules(rules, bent(60, 70, 0.3), 'side', 'en');
  expect(faults).toEqual([]);
  expect(notJudged).toEqual([
    { rule: 'too_shallow', because: 'hidden' },
    { rule: 'leaning', because: 'hidden' },
  ]);
});

test('a verdict near its limit is less sure than one far from it', () => {
  expect(judgeRules(rules, bent(79, 20), 'side', 'en').confidence).toBeLessThan(0.6);
  expect(judgeRules(rules, bent(50, 20), 'side', 'en').confidence).toBe(1);
});
