import { decodeBinaryPoses, encodeBinaryPoses } from '@spotter/contract/live/binary-poses';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePoses, wrongWithPose, type NumberedPose } from './encode-poses.ts';

const number = fc.double({ min: -5, max: 5, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.tuple(number, number, number, share);
const byte = fc.integer({ min: 0, max: 255 });

const pose = fc.constantFrom(0, 17, 33).chain((count) => {
  const points = fc.array(point, { minLength: count, maxLength: count });
  return fc.record(
    {
      t: fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      aspect: fc.double({ min: 0.001, max: 20, noNaN: true }),
      landmarks: count === 0 ? fc.constant(null) : points,
      world: count === 0 ? fc.constant(null) : fc.option(points),
      luma: byte,
      people: byte,
      presence: share,
      seq: fc.integer({ min: 0, max: 4_294_967_295 }),
    },
    { requiredKeys: ['t', 'aspect', 'landmarks', 'world'] },
  );
});

test('poses are written byte for byte as the contract writes them', () => {
  fc.assert(
    fc.property(fc.array(pose, { minLength: 1, maxLength: 16 }), (poses) => {
      expect(encodePoses(poses)).toEqual(encodeBinaryPoses(poses));
    }),
  );
});

test('the server reads what was meant', () => {
  const landmarks = Array.from({ length: 33 }, (_, index) => ({ x: index / 64, y: 0.5, visibility: 1 }));
  const [read] = decodeBinaryPoses(encodePoses([{ t: 1234.5, landmarks, seq: 42 }])) ?? [];
  expect(read).toMatchObject({ t: 1234.5, aspect: 1, seq: 42, world: null });
  expect(read?.landmarks?.[32]).toEqual([0.5, 0.5, 0, 1]);
});

test('a message has the size that the protocol says', () => {
  const of = (count: number) =>
    encodePoses([{ t: 0, landmarks: Array.from({ length: count }, () => [0, 0]) }]);
  expect([of(33).length, of(17).length]).toEqual([247, 135]);
});

test.each<[string, readonly NumberedPose[], string]>([
  ['no pose', [], 'A message holds 1 to 16 poses, not 0.'],
  ['seventeen', Array.from({ length: 17 }, () => ({ t: 0, landmarks: null })), 'not 17'],
  [
    'a pose of 18 points',
    [{ t: 0, landmarks: Array.from({ length: 18 }, () => [0, 0]) }],
    '17 or 33 points, not 18',
  ],
  ['a time that is no number', [{ t: NaN, landmarks: null }], 'must be numbers'],
  [
    'a coordinate that is no number',
    [{ t: 0, landmarks: Array.from({ length: 17 }, () => [0, Infinity]) }],
    'must be numbers',
  ],
  [
    'world points without the others',
    [{ t: 0, landmarks: null, world: [[0, 0]] }],
    '1 points in metres to 0',
  ],
])('what would not be understood is refused: %s', (_name, poses, sentence) => {
  expect(() => encodePoses(poses)).toThrow(sentence);
});

test('points in pixels are refused, and one that was guessed far outside of the picture is not', () => {
  const pixels = Array.from({ length: 17 }, (_, index) => ({ x: 300 + index, y: index, score: 0.9 }));
  expect(() => encodePoses([{ t: 0, landmarks: pixels }])).toThrow('divide pixels by its width');
  const [first, ...others] = pixels.map(({ x, y, score }) => ({ x: x / 640, y: y / 480, score }));
  const landmarks = [{ x: 7, y: 0.5, score: 0.1 }, ...others];
  expect(first).toBeDefined();
  const [read] = decodeBinaryPoses(encodePoses([{ t: 0, landmarks }])) ?? [];
  expect(read?.landmarks?.[1]?.[3]).toBeCloseTo(0.9, 2);
});

test('what is no pose at all is refused in words', () => {
  for (const pose of [undefined, null, 'x', 5]) {
    expect(wrongWithPose(pose as never)).toBe('A pose is an object with "landmarks".');
  }
});

test('nobody in the picture is nobody in metres, too, however a finder says so', () => {
  const nobody = { t: 1, landmarks: [], world: [] };
  expect(decodeBinaryPoses(encodePoses([nobody]))).toMatchObject([{ landmarks: null, world: null }]);
});
