// What is recognised in recorded poses of real people, and that it does not hang on the finder or the camera.

import type { Landmark, PoseFrame, WorldLandmark } from '@spotter/coach/pose/pose-frame';
import { cocoTo33 } from '@spotter/coach/pose/body';
import { describe, expect, test } from 'vitest';
import { createCoach } from '@spotter/coach/coach';
import { specificationsFor } from './counting/specifications-for.ts';
import { countWith } from './count-recording.ts';
import { familyOf } from './family-of.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';
import { recogniseRecording } from './recognise-recording.ts';

const clips = readLabels(fixtures).flatMap((entry) => {
  if (entry.error !== undefined) return [];
  const { id, exercise, reps } = entry.label;
  return [{ id, exercise, reps: reps ?? 0, family: familyOf(exercise), frames: readFixture(id) }];
});

interface Recognition {
  readonly sets: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

/** Clips with at least three repetitions that were recognised, and all that were taken for something else. */
function recogniseAll(change: (frame: PoseFrame) => PoseFrame): Recognition {
  const told = clips.map((clip) => ({ ...clip, told: recogniseRecording(clip.frames.map(change)) }));
  const sets = told.filter(({ reps, family }) => reps >= 3 && family !== null);
  return {
    sets: sets.length,
    right: sets.filter((clip) => clip.told === clip.family).length,
    wrong: told.filter((clip) => clip.told !== null && clip.told !== clip.family).map(({ id }) => id),
  };
}

const onlyCoco = <T>(points: readonly T[]) => cocoTo33.flatMap((index) => points.slice(index, index + 1));
const mirrored = (frame: PoseFrame): PoseFrame => ({
  ...frame,
  landmarks: frame.landmarks?.map(([x, y, z, seen]): Landmark => [1 - x, y, z, seen]) ?? null,
  world: frame.world?.map(([x, y, z, seen]): WorldLandmark => [-x, y, z, seen]) ?? null,
});
const with17 = (frame: PoseFrame): PoseFrame => ({
  ...frame,
  landmarks: frame.landmarks && onlyCoco(frame.landmarks),
  world: frame.world ? onlyCoco(frame.world) : null,
});
const flat = (frame: PoseFrame): PoseFrame => ({
  ...frame,
  landmarks: frame.landmarks?.map(([x, y, , seen]): Landmark => [x, y, 0, seen]) ?? null,
  world: null,
});

test('nobody who does the chosen exercise, or none, is told that it is another', () => {
  const told = clips.flatMap(({ id, exercise, frames }) =>
    specificationsFor(exercise).flatMap((specification) => {
      const { events } = countWith(createCoach(specification), frames);
      return events.some(({ type }) => type === 'other_exercise') ? [`${id}: ${specification.key}`] : [];
    }),
  );
  expect(told).toEqual([]);
});

describe('the family of an exercise', () => {
  const plain = recogniseAll((frame) => frame);

  test('is recognised in 19 of 20 sets, and nothing is taken for something else', () => {
    const { sets, right, wrong } = plain;
    expect(wrong).toEqual([]);
    expect(sets).toBeGreaterThan(45);
    expect(right / sets).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['under a mirrored camera', mirrored],
    ['from 17 landmarks', with17],
  ])('is recognised as well %s', (_name, change) => {
    expect(recogniseAll(change)).toEqual(plain);
  });

  test('is recognised from the picture alone in 17 of 20 sets', () => {
    const { sets, right } = recogniseAll((frame) => flat(with17(frame)));
    expect(right / sets).toBeGreaterThanOrEqual(0.85);
  });
});
