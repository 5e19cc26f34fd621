import { expect, test } from 'vitest';
import { isExercise } from './is-exercise.ts';
import { degreesPerTrunk, rowIndex, rowLength } from './motion-row.ts';

/** Out and back on the same way, an elbow bending so far (degrees) while a hand travels so far (trunk lengths). */
function isExerciseThat({ bends, travels }: { readonly bends: number; readonly travels: number }): boolean {
  const far = Array.from({ length: rowLength }, () => 0);
  far[rowIndex.elbow] = bends / degreesPerTrunk;
  far[rowIndex.handX] = travels;
  const shape = [0, 0.25, 0.5, 0.75, 1, 0.75, 0.5, 0.25, 0].map((way) => far.map((value) => way * value));
  const length = Math.hypot(...far);
  const axis = {
    mean: far.map(() => 0),
    weights: far.map(() => 1),
    direction: far.map((value) => value / length),
    share: 1,
  };
  return isExercise(axis, [shape]);
}

test.each([
  ['a large bend', { bends: 40, travels: 0 }],
  ['a long way of a limb', { bends: 0, travels: 1.3 }],
  ['a fair bend with a fair way', { bends: 33, travels: 0.8 }],
])('%s is an exercise', (_, movement) => {
  expect(isExerciseThat(movement)).toBe(true);
});

test('half a bend with half a way, as when people sway, is none', () => {
  expect(isExerciseThat({ bends: 19, travels: 0.6 })).toBe(false);
});
