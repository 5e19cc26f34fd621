import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Landmark, PoseFrame } from '../pose/pose-frame.ts';
import { decodePoses, decodePosesInPieces } from './decode-poses.ts';
import { encodePoses } from './encode-poses.ts';
import { grid } from './poses-format.ts';

const coordinate = fc.double({ min: -2, max: 2, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate, share);
const pose = (points: number) => fc.array(point, { minLength: points, maxLength: points });
const frame = fc
  .record({
    tMs: fc.integer({ min: -1e6, max: 2e12 }),
    aspect: fc.constantFrom(1, 0.5625, 1.7778),
    points: fc.constantFrom(17, 33),
    person: fc.boolean(),
    world: fc.boolean(),
    presence: fc.option(share, { nil: undefined }),
    people: fc.option(fc.nat(9), { nil: undefined }),
    luma: fc.option(fc.nat(255), { nil: undefined }),
  })
  .chain(({ points, person, world, presence, people, luma, ...rest }) =>
    fc.tuple(pose(points), pose(points)).map(([landmarks, metres]): PoseFrame => ({
      ...rest,
      landmarks: person ? landmarks : null,
      ...(world ? { world: person ? metres : null } : {}),
      ...(presence === undefined ? {} : { presence }),
      ...(people === undefined ? {} : { people }),
      ...(luma === undefined ? {} : { luma }),
    })),
  );

function expectNear(
  given: readonly Landmark[],
  wanted: readonly Landmark[],
  [stepX, stepY]: readonly [number, number],
): void {
  expect(given).toHaveLength(wanted.length);
  for (const [i, [x, y]] of given.entries()) {
    expect(Math.abs(x - (wanted[i]?.[0] ?? NaN))).toBeLessThanOrEqual(stepX / 2 + 1e-9);
    expect(Math.abs(y - (wanted[i]?.[1] ?? NaN))).toBeLessThanOrEqual(stepY / 2 + 1e-9);
  }
}

test('what was written is read again, to within the step of the grid, whatever mixture of frames it is', () => {
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 12 }), (frames) => {
      const read = decodePoses(encodePoses(frames));
      expect(read.map(({ tMs }) => tMs)).toEqual(frames.map(({ tMs }) => tMs));
      expect(read.map(({ people }) => people)).toEqual(frames.map(({ people }) => people));
      expect(read.map(({ luma }) => luma)).toEqual(frames.map(({ luma }) => luma));
      for (const [i, wanted] of frames.entries()) {
        const given = read[i];
        expect(given?.landmarks === null).toBe(wanted.landmarks === null);
        expect(Math.abs((given?.presence ?? -1) - (wanted.presence ?? -1))).toBeLessThanOrEqual(0.005);
        if (given?.landmarks && wanted.landmarks) {
          expect(given.aspect).toBe(wanted.aspect);
          const steps = [1 / grid.image / wanted.aspect, 1 / grid.image] as const;
          expectNear(given.landmarks, wanted.landmarks, steps);
          if (wanted.world) expectNear(given.world ?? [], wanted.world, [1 / grid.world, 1 / grid.world]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('recordings written one after the other are read as one', () => {
  const [first, second] = fc.sample(fc.array(frame, { minLength: 3, maxLength: 3 }), 2);
  const both = [...encodePoses(first ?? []), ...encodePoses(second ?? [])];
  expect(decodePoses(Uint8Array.from(both))).toHaveLength(6);
});

test('one that is cut off, damaged or of a later version is refused', () => {
  const bytes = encodePoses(fc.sample(frame, 3));
  expect(() => decodePoses(bytes.slice(0, -1))).toThrow(RangeError);
  expect(() => decodePoses(Uint8Array.from([2, ...bytes.slice(1)]))).toThrow('version 2');
  expect(() => decodePoses(Uint8Array.from([1, 255, 255, 255, 255, 255, 255, 255, 255, 255]))).toThrow(
    RangeError,
  );
  expect(() => decodePoses(Uint8Array.from([1, 1, 5, 0, 1]))).toThrow('damaged');
  expect(() => decodePoses(Uint8Array.from([1, 1, 0, 0, 0, 0, 0]))).toThrow('damaged');
});

// Two megabytes of them took eight seconds.
test('a segment without frames is damaged: nothing is read of what says nothing', () => {
  const segments = Buffer.alloc(2_000_000, Uint8Array.from([1, 0, 0, 0, 1]));
  const before = process.threadCpuUsage();
  expect(() => decodePoses(segments)).toThrow('damaged');
  expect(process.threadCpuUsage(before).user).toBeLessThan(100_000);
});

test('frames are counted before they are read: what announces more than it may have is refused', () => {
  const shortest = [1, 1, 0, 0, 100, 0, 0];
  const one = Uint8Array.from(shortest);
  const three = Buffer.alloc(3 * one.length, one);
  expect([...decodePosesInPieces(three, 3)].flat()).toHaveLength(3);
  expect(() => [...decodePosesInPieces(three, 2)]).toThrow('longer');
  const announces = Uint8Array.from([1, 0xa0, 0x8d, 0x06, 33, 0, 100]);
  expect(() => [...decodePosesInPieces(announces, 18_000)]).toThrow('longer');
});

test('a long recording comes in pieces of a few milliseconds, which are the same frames', () => {
  const points = (at: number) => Array.from({ length: 33 }, (_, i): Landmark => [i / 40, at, 0, 1]);
  const long = Array.from({ length: 2_000 }, (_, i): PoseFrame => {
    const landmarks = points((i % 60) / 60);
    return { tMs: 33 * i, aspect: 1, landmarks, world: landmarks };
  });
  const bytes = encodePoses(long);
  const pieces = [...decodePosesInPieces(bytes)];
  expect(pieces.length).toBeGreaterThan(10);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(300);
  expect(pieces.flat()).toEqual(decodePoses(bytes));
  expect(pieces.flat().map(({ tMs }) => tMs)).toEqual(long.map(({ tMs }) => tMs));
});
