// The evaluation does what the release knows: its lists name no exercise that is gone, and lack none that is coached.

import { bundled } from '@spotter/exercises/bundled';
import { exerciseAliases } from '@spotter/exercises/names/exercise-aliases';
import { exerciseNameKey } from '@spotter/exercises/names/exercise-name-key';
import { expect, test } from 'vitest';
import { specifiedKey } from './counting/specifications-for.ts';
import { readLabels } from './recording/read-labels.ts';
import { exercises as synthetic } from './synthetic/exercises/all-exercises.ts';

const recorded = [
  ...new Set(readLabels('eval/fixtures').map(({ label }) => label.exercise.replace(/^other:/, ''))),
].filter((exercise) => exercise !== 'none');
const specifications = [...bundled.values()];

test('every exercise that is recorded is one of the release', () => {
  expect(recorded.length).toBeGreaterThan(15);
  expect(recorded.filter((exercise) => !exerciseAliases.has(exerciseNameKey(exercise)))).toEqual([]);
});

test('synthetic people do every exercise that is coached, and no other', () => {
  expect(synthetic.filter(({ key }) => specifiedKey(key) === null)).toEqual([]);
  const done = new Set(synthetic.map(({ key }) => key));
  expect([...bundled.keys()].filter((key) => !done.has(key))).toEqual([]);
});

test('what a number was measured on is there', () => {
  const sources = specifications.flatMap(({ counting: { components, gate, requires, sources: of = {} } }) => [
    ...[...components, ...gate, ...requires].map(({ source = '' }) => source),
    ...Object.values(of),
  ]);
  const measured = sources.filter((source) => source.includes('Measured on'));
  const claims = measured.flatMap((source) => {
    const [, of, exercise = ''] =
      /Measured on (recordings|synthetic sets) of ([\w ]+) \(eval\//.exec(source) ?? [];
    const there = of === 'recordings' ? [...recorded, 'all that take it'] : synthetic.map(({ key }) => key);
    return there.includes(exercise) ? [] : [source];
  });
  expect(measured.length).toBeGreaterThan(300);
  expect(claims).toEqual([]);
});
