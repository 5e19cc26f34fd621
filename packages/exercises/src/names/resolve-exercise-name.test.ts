import { expect, test } from 'vitest';
import { bundled } from '../bundled.ts';
import { resolveExerciseName } from './resolve-exercise-name.ts';

const known = [...bundled.values()].map(({ key, name }) => ({ key, name: name.en }));

test.each([
  ['squat', 'squat'],
  ['Squats', 'squat'],
  ['Lateral_Raises', 'lateral_raise'],
  ['shoulder_press', 'shoulder_press'],
  ['Shoulder Press', 'shoulder_press'],
  ['bicep', 'biceps_curl'],
  ['Biceps curls', 'biceps_curl'],
  ['PUSH-UPS', 'push_up'],
  ['press ups', 'push_up'],
  ['front_squat', 'front_squat'],
  ['goblet squats', 'squat'],
  ['press_up', 'push_up'],
  ['Barbell Row', 'row'],
  ['alternating dumbbell curls', 'biceps_curl'],
  ['standing calf raises', 'calf_raise'],
  ['single-arm row', 'row'],
  ['RDL', 'romanian_deadlift'],
])('%s means %s', (sent, key) => {
  expect(resolveExerciseName(sent, known)).toEqual({ found: true, key });
});

test('an alias gives way to an exercise that is known by that name', () => {
  const few = known.filter(({ key }) => key !== 'front_squat');
  expect(resolveExerciseName('front_squat', few)).toEqual({ found: true, key: 'squat' });
  expect(resolveExerciseName('front_squat', known)).toEqual({ found: true, key: 'front_squat' });
});

test('an unknown name is answered by the nearest ones, best first', () => {
  expect(resolveExerciseName('sqat', known)).toEqual({ found: false, nearest: ['squat'] });
  expect(resolveExerciseName('raise', known)).toEqual({
    found: false,
    nearest: ['calf_raise', 'front_raise', 'knee_raise'],
  });
});

test.each(['', '---', 'xylophone', 'constructor', '__proto__'])('%j is unknown and near nothing', (sent) => {
  expect(resolveExerciseName(sent, known)).toEqual({ found: false, nearest: [] });
});
