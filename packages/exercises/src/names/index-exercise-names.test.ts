import { expect, test } from 'vitest';
import { bundled } from '../bundled.ts';
import { exerciseNameKey } from './exercise-name-key.ts';
import { indexExerciseNames } from './index-exercise-names.ts';

const known = [...bundled.values()].map(({ key, name }) => ({ key, name: name.en }));
const names = indexExerciseNames(known);

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
  ['single-arm row', 'one_arm_dumbbell_row'],
  ['RDL', 'romanian_deadlift'],
])('%s means %s', (sent, key) => {
  expect(names.resolve(sent)).toBe(key);
});

test('an alias gives way to an exercise that is known by that name', () => {
  const few = known.filter(({ key }) => key !== 'front_squat');
  expect(indexExerciseNames(few).resolve('front_squat')).toBe('squat');
  expect(names.resolve('front_squat')).toBe('front_squat');
});

test('an unknown name is answered by the nearest ones, best first', () => {
  expect(names.resolve('sqat')).toBeUndefined();
  expect(names.nearest('sqat')).toEqual(['squat']);
  expect(names.resolve('raise')).toBeUndefined();
  expect(names.nearest('raise')).toEqual(['calf_raise', 'front_raise', 'hanging_knee_raise']);
});

test.each(['', '---', 'xylophone', 'constructor', '__proto__'])('%j is unknown and near nothing', (sent) => {
  expect(names.resolve(sent)).toBeUndefined();
  expect(names.nearest(sent)).toEqual([]);
});

// It folded to 3,600 letters, each of which was held against each letter of each name.
test('a name of letters that stand for eighteen each is compared no further than any other', () => {
  const long = '\u{FDFA}'.repeat(200);
  expect(exerciseNameKey(long)).toHaveLength(200);
  const before = process.threadCpuUsage();
  for (let message = 0; message < 1_000; message++) names.nearest(long);
  expect(process.threadCpuUsage(before).user).toBeLessThan(2_000_000);
});
