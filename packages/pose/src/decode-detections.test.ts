import { expect, test } from 'vitest';
import { detectorAnchors } from './anchors.ts';
import { decodeDetections } from './decode-detections.ts';

test('the detector of 224 pixels has 2254 anchors, from the first to the last cell', () => {
  const anchors = detectorAnchors(224);
  expect(anchors).toHaveLength(2254);
  expect(anchors[0]).toEqual([0.5 / 28, 0.5 / 28]);
  expect(anchors[1]).toEqual(anchors[0]);
  expect(anchors[2]).toEqual([1.5 / 28, 0.5 / 28]);
  expect(anchors.at(-1)).toEqual([6.5 / 7, 6.5 / 7]);
});

test('only anchors with a score of one half or more count, relative to their place', () => {
  const boxes = new Float32Array(24);
  boxes.set([22.4, 0, 44.8, 22.4, 0, 44.8, 0, -22.4], 12);
  const [person, ...others] = decodeDetections(
    boxes,
    Float32Array.of(-0.1, 0),
    [
      [0.1, 0.1],
      [0.5, 0.5],
    ],
    224,
  );
  expect(others).toEqual([]);
  expect(person?.score).toBe(0.5);
  const numbers = [...(person?.box ?? []), ...(person?.hips ?? []), ...(person?.onCircle ?? [])];
  [0.5, 0.45, 0.7, 0.55, 0.5, 0.7, 0.5, 0.4].forEach((expected, index) => {
    expect(numbers[index]).toBeCloseTo(expected, 5);
  });
});
