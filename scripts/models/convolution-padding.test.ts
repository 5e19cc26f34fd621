import { expect, test } from 'vitest';
import { samePads } from './convolution-padding.ts';

const square = (side: number): { height: number; width: number } => ({ height: side, width: side });

test('the extra pixel of an odd SAME padding goes to the end', () => {
  expect(samePads(square(256), square(3), square(2))).toEqual([0, 0, 1, 1]);
  expect(samePads(square(7), square(3), square(2))).toEqual([1, 1, 1, 1]);
  expect(samePads(square(16), square(5), square(1))).toEqual([2, 2, 2, 2]);
});
