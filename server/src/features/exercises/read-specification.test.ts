import { bundled } from '@spotter/exercises/bundled';
import { expect, test } from 'vitest';
import { readSpecification } from './read-specification.ts';

const squat = bundled.get('squat') ?? expect.fail('there is no squat');

test('what is stored as this release brings it is what the release brings', () => {
  for (const specification of bundled.values())
    expect(readSpecification(JSON.stringify(specification))).toBe(specification);
});

test('what somebody has edited is read as it is stored', () => {
  const edited = { ...squat, counting: { ...squat.counting, minimumPeak: 0.31 } };
  expect(readSpecification(JSON.stringify(edited))).toEqual(edited);
});

test('what an earlier release has stored says the same in the words of this one', () => {
  const rules = [{ signal: 'knee', take: 'largest' }];
  expect(readSpecification(JSON.stringify({ rules }))).not.toEqual({ rules });
});
