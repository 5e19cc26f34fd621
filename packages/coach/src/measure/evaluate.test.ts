import { describe, expect, test } from 'vitest';
import { watched, type Curve } from '../../test/watched.ts';
import type { Rule, ValueRule } from '../specification/rule.ts';
import type { Requirement } from '../specification/specification.ts';
import { evaluate } from './evaluate.ts';
import type { Figures } from './recording.ts';

const verdict: Pick<
  ValueRule,
  'id' | 'faultWhen' | 'limit' | 'margin' | 'severity' | 'views' | 'says' | 'cue' | 'source'
> = {
  id: 'rule',
  faultWhen: 'above',
  limit: 0,
  margin: 1,
  severity: 1,
  views: ['side'],
  says: { en: 'Words' },
  cue: 'help',
  source: 'test',
};

const lean = (
  take: 'percentile_10' | 'percentile_90' | 'mean' | 'interdecile_range',
  more: object = {},
): Rule => ({
  ...verdict,
  take,
  signal: 'trunk_lean',
  over: 'repetition',
  ...more,
});

/** A landmark that jumps for two frames. */
const jumping: Curve = (way, tMs) => (tMs === 1500 || tMs === 2800 ? 120 : 10 + way * 20);

describe('a rule about values', () => {
  test('does not mind a landmark that jumps for two frames', () => {
    const movement = watched({ trunk_lean: jumping });
    expect(evaluate(lean('percentile_90'), movement).value).toBeCloseTo(30, 0);
    expect(evaluate(lean('interdecile_range'), movement).value).toBeLessThan(20);
  });

  test('looks only at its part of the movement', () => {
    const movement = watched({ trunk_lean: (_, tMs) => (tMs < 1000 ? 5 : tMs < 2500 ? 20 : 40) });
    expect(evaluate(lean('percentile_90', { over: 'out' }), movement).value).toBe(20);
    expect(evaluate(lean('percentile_90', { over: 'back' }), movement).value).toBe(40);
    expect(evaluate(lean('percentile_10', { over: 'rest' }), movement).value).toBe(5);
  });

  test('compares with rest where it says so, by difference or by share', () => {
    const movement = watched({ trunk_lean: (way) => 20 - way * 10 });
    const smallest = { over: 'peak', comparedToRest: 'difference' };
    expect(evaluate(lean('percentile_10', smallest), movement).value).toBeCloseTo(-10, 5);
    const share = { over: 'peak', comparedToRest: 'share' };
    expect(evaluate(lean('percentile_10', share), movement).value).toBeCloseTo(0.5, 5);
  });

  test('compares each side with its own rest: one that hides behind the other is no movement', () => {
    const movement = watched(
      { heel_over_toe: (way) => 0.1 * way },
      { right: { heel_over_toe: (way) => 0.3 + 0.1 * way } },
    );
    const hiding = movement.samples.map((sample) => {
      const confidences = [1, 1 - 0.7 * sample.value];
      return { ...sample, readings: { ...sample.readings, confidences } };
    });
    const lifted: Rule = {
      ...verdict,
      take: 'mean',
      signal: 'heel_over_toe',
      over: 'peak',
      comparedToRest: 'difference',
    };
    expect(evaluate(lifted, { ...movement, samples: hiding }).value).toBeCloseTo(0.1, 5);
  });

  test('measures nothing of joints that nobody saw', () => {
    expect(evaluate(lean('percentile_90'), watched({}))).toMatchObject({ confidence: 0 });
  });
});

describe('what is taken', () => {
  const figures = (minimum: number, maximum: number): Figures => ({
    minimum,
    maximum,
    sum: minimum + maximum,
    confidenceSum: 2,
    count: 2,
  });
  const at = (value: number) => ({ left: { value, confidence: 1 }, right: { value, confidence: 1 } });
  const movement = {
    ...watched({ trunk_lean: (way) => 10 + way * 20 }),
    required: [
      {
        signal: 'trunk_lean',
        parts: { rest: figures(1, 2), out: figures(3, 7), peak: figures(11, 18), back: figures(29, 47) },
        ends: { near: at(10), far: at(30), last: at(12) },
      },
    ],
  } as const;
  const both = ['rest', 'peak', 'back', 'repetition'] as const;
  const words = [
    ...(['minimum', 'maximum', 'range', 'mean_of_frames', 'travel'] as const).flatMap((take) =>
      (['out_and_peak', ...both] as const).map((over) => [take, over] as const),
    ),
    ...(['percentile_10', 'percentile_90', 'interdecile_range', 'mean'] as const).flatMap((take) =>
      (['out', ...both] as const).map((over) => [take, over] as const),
    ),
  ];

  test.each(words)('is the same wherever it stands: %s over %s', (take, over) => {
    const what = { signal: 'trunk_lean', over, take };
    expect(evaluate(what as Requirement, movement)).toEqual(
      evaluate({ ...verdict, ...what } as Rule, movement),
    );
  });

  test('by the mean of all frames is not the mean of the moments of a part', () => {
    const framed: Requirement = { signal: 'trunk_lean', over: 'out_and_peak', take: 'mean_of_frames' };
    expect(evaluate(framed, movement).value).toBeCloseTo((3 + 7 + 11 + 18) / 4, 9);
    expect(evaluate(lean('mean', { over: 'out' }), movement).value).toBeCloseTo(20, 9);
  });
});

test('a rule about duration measures the milliseconds of its part', () => {
  const back: Rule = { ...verdict, take: 'duration', over: 'back' };
  expect(evaluate(back, watched({}))).toEqual({ value: 1000, confidence: 1 });
});

test('a rule about the lead measures how far one way is done before the other', () => {
  const hipsFirst: Rule = {
    ...verdict,
    take: 'lead',
    signal: 'knee_flexion',
    aheadOf: 'trunk_lean',
    over: 'back',
  };
  const early: Curve = (way) => 90 * Math.max(0, 2 * way - 1);
  const steady: Curve = (way) => 60 * way;
  const apart = watched({ knee_flexion: early, trunk_lean: steady });
  expect(evaluate(hipsFirst, apart).value).toBeCloseTo(0.5, 1);
  const together = watched({ knee_flexion: steady, trunk_lean: steady });
  expect(evaluate(hipsFirst, together).value).toBeCloseTo(0, 5);
});

describe('a rule about the sides', () => {
  const uneven: Rule = { ...verdict, take: 'sides', signal: 'elbow_flexion', over: 'peak' };
  const curl: Curve = (way) => 120 * way;

  test('measures how far they are apart', () => {
    const movement = watched({ elbow_flexion: curl }, { right: { elbow_flexion: (way) => 90 * way } });
    expect(evaluate(uneven, movement).value).toBeCloseTo(30, 0);
  });

  test('is not judged where one of them rests', () => {
    const oneArm = watched({ elbow_flexion: curl }, { right: { elbow_flexion: () => 10 } });
    expect(evaluate(uneven, oneArm).confidence).toBe(0);
  });
});
