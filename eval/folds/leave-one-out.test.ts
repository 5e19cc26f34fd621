import { expect, test } from 'vitest';
import { choose, leaveOneOut, type FoldClip } from './leave-one-out.ts';

function clip(source: string, reps: number, counts: readonly number[], none = false): FoldClip {
  return { source, none, range: [reps, reps], counts };
}

test('what is chosen does not look at the source that is held out', () => {
  const clips = [clip('a', 5, [5, 4]), clip('b', 5, [4, 5]), clip('c', 5, [4, 5])];
  const { folds, overall } = leaveOneOut(clips, 2);
  expect(folds.map(({ source, chosen, score }) => [source, chosen, score?.exact])).toEqual([
    ['a', 1, 0],
    ['b', 0, 0],
    ['c', 0, 0],
  ]);
  expect(overall).toMatchObject({ clips: 3, exact: 0, obo: 1 });
});

test('no false repetition weighs more than sets counted right', () => {
  const clips = [clip('a', 5, [5, 4]), clip('b', 3, [3, 3]), clip('c', 0, [1, 0], true)];
  expect(choose(clips, 2)).toBe(1);
});

test('where candidates are equal the engine stays as it is', () => {
  expect(choose([clip('a', 5, [5, 5, 5])], 3)).toBe(0);
});
