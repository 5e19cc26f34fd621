import type { TLiteral, TSchema, TUnion } from 'typebox';
import { Check } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { bundled } from '@spotter/exercises/bundled';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { checkSpecification } from './check-specification.ts';
import { ValueRule } from './rule.ts';
import { Requirement, Specification } from './specification.ts';

const { specification: squat } = squatExercise;

describe('a specification', () => {
  test('that went through JSON still passes', () => {
    expect(checkSpecification(JSON.parse(JSON.stringify(squat)))).toMatchObject({ ok: true });
  });

  test.each([
    ['a signal nobody measures', { report: 'heart_rate' }, '/report'],
    ['an unknown field', { script: 'process.exit()' }, ''],
    ['a range of nothing', { counting: { ...squat.counting, minimumRange: 0 } }, '/counting/minimumRange'],
    ['a cue without English', { cues: { ...squat.cues, chest_up: { de: 'Brust raus' } } }, '/cues/chest_up'],
    ['a rule whose cue is not there', { cues: { turn_side_on: { en: 'Turn' } } }, '/rules/0/cue'],
    ['two rules of one name', { rules: [...squat.rules, ...squat.rules] }, `/rules/${squat.rules.length}/id`],
  ])('with %s is refused, with a pointer to it', (_, change, path) => {
    const checked = checkSpecification({ ...squat, ...change });
    expect(checked.ok).toBe(false);
    expect(checked.ok ? [] : checked.errors.map((error) => error.path)).toContain(path);
  });

  test('with a rule that misses something is told what, of the kind of rule that it says it is', () => {
    const [rule] = squat.rules;
    const lead = { ...rule, take: 'lead', over: 'back', signal: 'knee_flexion' };
    const checked = checkSpecification({ ...squat, rules: [lead] });
    expect(checked.ok ? [] : checked.errors).toEqual([
      { path: '/rules/0', message: 'must have required properties aheadOf' },
    ]);
    const odd = checkSpecification({ ...squat, rules: [{ ...rule, take: 'guess' }] });
    expect(odd.ok ? [] : odd.errors).toEqual([{ path: '/rules/0/take', message: 'names no kind of rule' }]);
  });

  test('in the words of an earlier release is valid, and each word says what it said where it stood', () => {
    const words = {
      minimum: 'smallest',
      maximum: 'largest',
      range: 'change',
      mean_of_frames: 'mean',
      out_and_peak: 'out',
    } as Record<string, string>;
    const ruleWords = { percentile_10: 'smallest', percentile_90: 'largest', interdecile_range: 'change' };
    for (const specification of bundled.values()) {
      const { counting, rules } = specification;
      const older = {
        ...specification,
        counting: {
          ...counting,
          requires: counting.requires.map((one) => ({
            ...one,
            take: words[one.take] ?? one.take,
            over: words[one.over] ?? one.over,
          })),
        },
        rules: rules.map((rule) => ({
          ...rule,
          take: (ruleWords as Record<string, string>)[rule.take] ?? rule.take,
        })),
      };
      expect(checkSpecification(older)).toEqual({ ok: true, specification });
    }
    expect(Check(Specification, { ...squat, rules: [{ ...squat.rules[0], take: 'largest' }] })).toBe(true);
  });

  test('in which a requirement and a rule once said the same of two things says two things', () => {
    const same = { signal: 'knee_flexion', over: 'out', take: 'mean' };
    const older = {
      ...squat,
      counting: { ...squat.counting, requires: [same] },
      rules: [{ ...squat.rules[0], ...same }],
    };
    expect(checkSpecification(older)).toMatchObject({
      ok: true,
      specification: {
        counting: { requires: [{ ...same, over: 'out_and_peak', take: 'mean_of_frames' }] },
        rules: [same],
      },
    });
  });

  test('has no word that means one thing in a rule and another in a requirement', () => {
    const present = (words: TSchema) =>
      (words as TUnion<TLiteral[]>).anyOf.flatMap((word) => ('deprecated' in word ? [] : [word.const]));
    const shared = (field: 'take' | 'over') =>
      present(ValueRule.properties[field]).filter((word) =>
        present(Requirement.properties[field]).includes(word),
      );
    expect(shared('take')).toEqual([]);
    expect(shared('over')).toEqual(['rest', 'peak', 'back', 'repetition']);
  });

  test.each([null, 5, 'squat', []])('is not %j', (data) => {
    expect(checkSpecification(data).ok).toBe(false);
  });
});
