import { expect, test } from 'vitest';
import { refineFromHeatmap } from './refine-from-heatmap.ts';

const side = 64;

function heatmapWith(
  cells: readonly (readonly [column: number, row: number, logit: number])[],
): Float32Array {
  const heatmap = new Float32Array(2 * side * side).fill(-30);
  for (const [column, row, logit] of cells) heatmap[side * side + row * side + column] = logit;
  return heatmap;
}

test('a point moves to the bright cells near it', () => {
  const heatmap = heatmapWith([
    [20, 31, 5],
    [22, 31, 5],
  ]);
  const [x, y] = refineFromHeatmap(heatmap, side, 1, [20.5 / side, 30.5 / side]);
  expect(x * side).toBeCloseTo(21, 3);
  expect(y * side).toBeCloseTo(31, 3);
});

test.each([
  ['nothing near is bright enough', [[20, 30, -0.1]], [20.5 / side, 30.5 / side]],
  ['the bright cell is farther than three', [[24, 30, 5]], [20.5 / side, 30.5 / side]],
  ['it lies outside the region', [[0, 0, 5]], [-1.5 / side, 0.5]],
] as const)('a point stays where %s', (_, cells, point) => {
  expect(refineFromHeatmap(heatmapWith(cells), side, 1, point)).toEqual(point);
});
