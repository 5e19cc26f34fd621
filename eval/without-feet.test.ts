// Lunges of people whose feet are outside the picture, or guessed, are counted by what is seen of them.

import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';
import { expect, test } from 'vitest';
import { countRecording } from './count-recording.ts';
import { specificationsFor } from './counting/specifications-for.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';

const firstBelowTheKnee = 27;

function withoutFeet(frames: readonly PoseFrame[]): readonly PoseFrame[] {
  const guess = (points: readonly Landmark[]) =>
    points.map(([x, y, z, seen], i): Landmark => [x, y, z, i < firstBelowTheKnee ? seen : 0.1 * seen]);
  return frames.map((frame) => ({
    ...frame,
    landmarks: frame.landmarks && guess(frame.landmarks),
    world: frame.world ? guess(frame.world) : null,
  }));
}

const lunges = readLabels(fixtures).flatMap((entry) =>
  entry.error === undefined && entry.label.exercise === 'lunge' ? [entry.label] : [],
);

test.each(lunges)('$id is counted without its feet', ({ id, exercise, reps_range: range }) => {
  const [specification] = specificationsFor(exercise);
  if (!specification) throw new Error(`nothing describes ${exercise}`);
  const { counted } = countRecording(specification, withoutFeet(readFixture(id)));
  expect(counted).toBeGreaterThanOrEqual(range?.[0] ?? Infinity);
  expect(counted).toBeLessThanOrEqual(range?.[1] ?? 0);
});
