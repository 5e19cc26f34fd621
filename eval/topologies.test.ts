// The counts of recorded poses as other finders and cameras would have shown them.

import { createCoach } from '@spotter/coach/coach';
import type { Landmark, PoseFrame, WorldLandmark } from '@spotter/coach/pose/pose-frame';
import { cocoTo33 } from '@spotter/coach/pose/body';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { specificationsFor } from './counting/specifications-for.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';

const sets = readLabels(fixtures).flatMap(({ label: { id, exercise } }) => {
  const specification = exercise === 'none' ? undefined : specificationsFor(exercise)[0];
  if (!specification) return [];
  const coach = createCoach(specification, { recognition: false });
  const frames = readFixture(id);
  return [{ coach, frames, counted: countWith(coach, frames).counted }];
});

/** Share of the sets whose count stays the same. */
function unchanged(change: (frame: PoseFrame) => PoseFrame): number {
  const same = sets.filter(
    ({ coach, frames, counted }) => countWith(coach, frames.map(change)).counted === counted,
  );
  return same.length / sets.length;
}

function placed(frame: PoseFrame, move: (landmark: Landmark) => Landmark): PoseFrame {
  return { ...frame, landmarks: frame.landmarks?.map(move) ?? null };
}

const mirrored = (frame: PoseFrame): PoseFrame => ({
  ...placed(frame, ([x, y, z, seen]) => [1 - x, y, z, seen]),
  world: frame.world?.map(([x, y, z, seen]): WorldLandmark => [-x, y, z, seen]) ?? null,
});

const onlyCoco = <T>(points: readonly T[]) => cocoTo33.flatMap((index) => points.slice(index, index + 1));
const with17 = (frame: PoseFrame): PoseFrame => ({
  ...frame,
  landmarks: frame.landmarks && onlyCoco(frame.landmarks),
  world: frame.world ? onlyCoco(frame.world) : null,
});

const flat = (frame: PoseFrame): PoseFrame => ({
  ...placed(frame, ([x, y, , seen]) => [x, y, 0, seen]),
  world: null,
});

const allSeen = (frame: PoseFrame): PoseFrame => ({
  ...placed(frame, ([x, y, z]) => [x, y, z, 1]),
  world: frame.world?.map(([x, y, z]): WorldLandmark => [x, y, z, 1]) ?? null,
});

/** The same scene on a picture with bars: of this aspect, and large enough to hold it. */
const barred = (aspect: number) => (frame: PoseFrame) => {
  const [across, down] = [Math.min(1, frame.aspect / aspect), Math.min(1, aspect / frame.aspect)];
  return {
    ...placed(frame, ([x, y, z, seen]) => [
      0.5 + (x - 0.5) * across,
      0.5 + (y - 0.5) * down,
      z * across,
      seen,
    ]),
    aspect,
  };
};

test('every exercise of the recordings has a specification', () => {
  expect(sets.length).toBeGreaterThan(75);
});

test.each<[string, (frame: PoseFrame) => PoseFrame, number]>([
  ['a mirrored camera', mirrored, 1],
  ['17 landmarks', with17, 0.98],
  ['33 landmarks without depth', flat, 0.97],
  ['17 landmarks without depth', (frame) => flat(with17(frame)), 0.96],
  ['a finder that does not tell what is hidden', allSeen, 0.95],
  ['a landscape picture', barred(16 / 9), 0.98],
  ['a portrait picture', barred(9 / 16), 0.98],
])('%s: the counts that stay the same are as many as were measured', (_name, change, share) => {
  expect(unchanged(change)).toBeGreaterThanOrEqual(share);
});
