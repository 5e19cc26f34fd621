// What the engine tells of recorded people can be replayed and checked by hand.

import { bundled } from '@spotter/exercises/bundled';
import { describe, expect, test } from 'vitest';
import { countRecording } from './count-recording.ts';
import { readFixture } from './recording/read-fixture.ts';

const recordings = [
  ['sagor_squat', 'squat'],
  ['tby_h1', 'deadlift'],
  ['bajpaide_bicep_curl', 'biceps_curl'],
  ['cali_push_up_26', 'push_up'],
  ['hansh_jacks', 'jumping_jack'],
] as const;

function runOf(id: string, key: string) {
  const specification = bundled.get(key);
  if (!specification) throw new Error(`${key} is not bundled`);
  return { specification, ...countRecording(specification, readFixture(id)) };
}

describe.each(recordings)('%s', (id, key) => {
  const { specification, events } = runOf(id, key);
  const repetitions = events.flatMap((event) => (event.type === 'repetition' ? [event.repetition] : []));

  test('gives the same events again, byte for byte', () => {
    expect(JSON.stringify(runOf(id, key).events)).toBe(JSON.stringify(events));
  });

  test('tells no number finer than a thousandth', () => {
    const fine = JSON.stringify(events).match(/\.\d{4,}/g);
    expect(fine).toBeNull();
  });

  test('has a finding for every rule, and each fault lies beyond its limit', () => {
    for (const { findings, faults, notJudged } of repetitions) {
      expect(findings.map(({ rule }) => rule)).toEqual(specification.rules.map((rule) => rule.id));
      for (const { verdict, value, limit, faultWhen } of findings) {
        if (verdict === 'view' || verdict === 'hidden') expect(value).toBeNull();
        if (verdict === 'fault')
          expect(faultWhen === 'above' ? value : limit).toBeGreaterThan(
            faultWhen === 'above' ? limit : (value ?? limit),
          );
      }
      const told = findings.filter(({ verdict }) => verdict === 'fault').map(({ rule }) => rule);
      expect(faults.map(({ rule }) => rule).sort()).toEqual(told.sort());
      expect(notJudged).toHaveLength(findings.filter(({ value }) => value === null).length);
    }
  });
});

test('faults that are plain to the eye are told of most repetitions, and none of a clean set', () => {
  const share = (id: string, key: string, fault: string) => {
    const repetitions = runOf(id, key).events.flatMap((event) =>
      event.type === 'repetition' ? [event.repetition] : [],
    );
    return (
      repetitions.filter(({ faults }) => faults.some(({ rule }) => rule === fault)).length /
      repetitions.length
    );
  };
  expect(share('tby_h1', 'deadlift', 'hips_first')).toBeGreaterThanOrEqual(0.9);
  expect(share('tby_k1', 'deadlift', 'knee_dominant')).toBeGreaterThanOrEqual(0.9);
  expect(share('dillon_quarter', 'squat', 'too_shallow')).toBeGreaterThanOrEqual(0.9);
  for (const fault of ['hips_first', 'knee_dominant', 'back_rounded'])
    expect(share('tby_c1', 'deadlift', fault)).toBe(0);
});
