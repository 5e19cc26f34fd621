import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeBinaryPoses,
  encodeBinaryPoses,
  mostPosesInMessage,
  posesAnnounced,
  type NumberedPose,
} from './binary-poses.ts';

type Points = NonNullable<NumberedPose['landmarks']>;

const coordinate = fc.double({ min: -4, max: 3.999, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate, share);
const pointsOf = (count: number) => fc.array(point, { minLength: count, maxLength: count });

const body = fc
  .constantFrom(0, 17, 33)
  .chain((count): fc.Arbitrary<Pick<NumberedPose, 'landmarks' | 'world'>> =>
    count === 0
      ? fc.constant({ landmarks: null, world: null })
      : fc.record({
          landmarks: pointsOf(count),
          world: fc.option(pointsOf(count)),
        }),
  );
const said = fc.record(
  {
    luma: fc.integer({ min: 0, max: 255 }),
    people: fc.integer({ min: 0, max: 255 }),
    presence: share,
    seq: fc.integer({ min: 0, max: 4_294_967_295 }),
  },
  { requiredKeys: [] },
);
const pose: fc.Arbitrary<NumberedPose> = fc
  .tuple(
    fc.record({
      t: fc.double({ noNaN: true, noDefaultInfinity: true }),
      aspect: fc.double({ min: 0.1, max: 15.9, noNaN: true }),
    }),
    body,
    said,
  )
  .map(([when, seen, extra]) => ({ ...when, ...seen, ...extra }));
const poses = fc.array(pose, { minLength: 1, maxLength: mostPosesInMessage });

const halfUnit = 0.5 / 8192 + 1e-12;

function farthest(sent: Points | null, read: Points | null): number {
  if (sent === null || read === null) return sent === read ? 0 : Infinity;
  if (sent.length !== read.length) return Infinity;
  return Math.max(
    ...sent.flatMap((from, index) =>
      [0, 1, 2].map((axis) => Math.abs((from[axis] ?? 0) - (read[index]?.[axis] ?? 9))),
    ),
  );
}

const standing = (count: number): Points =>
  Array.from({ length: count }, (_, index) => [index / 64, 1 - index / 64, -0.25, 1]);
const one: NumberedPose = { t: 1234.5, aspect: 0.75, landmarks: standing(17), world: null };
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

describe('compact poses, version 2', () => {
  test('say what was said, to half of the unit that numbers are written in', () => {
    fc.assert(
      fc.property(poses, (sent) => {
        const read = decodeBinaryPoses(encodeBinaryPoses(sent)) ?? [];
        expect(read).toHaveLength(sent.length);
        for (const [index, { t, aspect, landmarks, world, luma, people, presence, seq }] of sent.entries()) {
          const got = read[index];
          expect(got).toMatchObject({ t, ...(luma === undefined ? {} : { luma }) });
          expect([got?.people, got?.seq, got?.luma]).toEqual([people, seq, luma]);
          expect(Math.abs((got?.presence ?? -1) - (presence ?? -1))).toBeLessThanOrEqual(0.5 / 255 + 1e-12);
          expect(Math.abs((got?.aspect ?? 0) - aspect)).toBeLessThanOrEqual(0.5 / 4096 + 1e-12);
          expect(farthest(landmarks, got?.landmarks ?? null)).toBeLessThanOrEqual(halfUnit);
          expect(farthest(world, got?.world ?? null)).toBeLessThanOrEqual(halfUnit);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('are written the same when they are read and written again', () => {
    fc.assert(
      fc.property(poses, (sent) => {
        const bytes = encodeBinaryPoses(sent);
        expect(encodeBinaryPoses(decodeBinaryPoses(bytes) ?? [])).toEqual(bytes);
      }),
      { numRuns: 100 },
    );
  });

  test('take 247 bytes of 33 points and 135 of 17', () => {
    expect(encodeBinaryPoses([{ ...one, landmarks: standing(33) }])).toHaveLength(247);
    expect(encodeBinaryPoses([one])).toHaveLength(135);
  });

  test('are the bytes that docs/protocol.md shows', () => {
    const nobody: NumberedPose = {
      t: 1234.5,
      aspect: 0.75,
      landmarks: null,
      world: null,
      luma: 112,
      seq: 42,
    };
    expect(hex(encodeBinaryPoses([nobody]))).toBe(
      '50 02 01 00 00 00 00 00 00 4a 93 40 00 0c 12 00 70 2a 00 00 00',
    );
    expect(hex(encodeBinaryPoses([one])).slice(0, 68)).toBe(
      '50 02 01 00 00 00 00 00 00 4a 93 40 00 0c 00 11 00 00 00 20 00 f8 ff',
    );
  });

  test('say how many they are before they are read', () => {
    expect(posesAnnounced(encodeBinaryPoses([one, { ...one, t: 1300 }]))).toBe(2);
    expect(posesAnnounced(new Uint8Array([0x50, 1, 0, 33]))).toBe(1);
    expect(posesAnnounced(new Uint8Array())).toBe(1);
    // One that says more than a message can hold is none, and is told so.
    expect(posesAnnounced(new Uint8Array([0x50, 2, 255, 0]))).toBe(1);
  });

  test('write the end of its range for what lies beyond it', () => {
    const far = encodeBinaryPoses([{ ...one, landmarks: standing(17).map(() => [900, -900, 0, 7]) }]);
    expect(decodeBinaryPoses(far)?.[0]?.landmarks?.[0]).toEqual([32_767 / 8192, -4, 0, 1]);
  });

  test('are one to sixteen', () => {
    expect(() => encodeBinaryPoses([])).toThrow(RangeError);
    expect(() => encodeBinaryPoses(Array.from({ length: 17 }, () => one))).toThrow(RangeError);
  });

  const changed = (at: number, value: number): Uint8Array => {
    const bytes = encodeBinaryPoses([one]);
    bytes[at] = value;
    return bytes;
  };
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a header alone', new Uint8Array([0x50, 2, 1, 0])],
    ['cut off', encodeBinaryPoses([one]).subarray(0, 134)],
    ['a byte too long', new Uint8Array([...encodeBinaryPoses([one]), 0])],
    ['another version', changed(1, 3)],
    ['no pose', changed(2, 0)],
    ['more poses than there are', changed(2, 2)],
    ['more than sixteen poses', changed(2, 17)],
    ['something where zero stands', changed(3, 1)],
    [
      'a time that is none',
      new Uint8Array([...encodeBinaryPoses([one])].map((byte, at) => (at > 3 && at < 12 ? 0xff : byte))),
    ],
    ['an aspect of 0', changed(13, 0)],
    ['an unknown flag', changed(14, 32)],
    ['world points announced and missing', changed(14, 1)],
    ['18 points', changed(15, 18)],
  ])('are refused: %s', (_name, bytes) => {
    expect(decodeBinaryPoses(bytes)).toBeUndefined();
  });

  test('whatever the bytes are, they are read as poses or refused', () => {
    const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => new Uint8Array([0x50, 2, 1, 0, ...bytes]));
    fc.assert(
      fc.property(noise, (bytes) => {
        const read = decodeBinaryPoses(bytes);
        if (read) expect(encodeBinaryPoses(read).length).toBe(bytes.length);
      }),
    );
  });
});
