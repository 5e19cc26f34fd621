// Properties of the count on recorded poses: what must not change it.

import { bundled } from '@spotter/exercises/bundled';
import type { Landmark, PoseFrame, WorldLandmark } from '@spotter/coach/pose/pose-frame';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRecording } from './count-recording.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';

/** Sets whose counts were plain to the eye; where that was in doubt a dropped frame may rightly tip it. */
const sets = readLabels(fixtures)
  .filter(({ label }) => 'certainty' in label && label.certainty === 'high')
  .flatMap(({ label: { id, exercise } }) => {
    const specification = bundled.get(exercise);
    if (!specification) return [];
    const frames = readFixture(id);
    return [{ id, specification, frames, counted: countRecording(specification, frames).counted }];
  });

const anySet = fc.nat(sets.length - 1);

function setAt(index: number) {
  const set = sets[index];
  if (!set) throw new Error(`there is no set ${index}`);
  return set;
}

function placed(frame: PoseFrame, move: (landmark: Landmark) => Landmark): PoseFrame {
  return { ...frame, landmarks: frame.landmarks?.map(move) ?? null };
}

test('there are sets to try', () => {
  expect(sets.length).toBeGreaterThan(20);
});

test('a shift in time does not change a count', () => {
  fc.assert(
    fc.property(anySet, fc.integer({ min: -1_000_000, max: 2_000_000_000 }), (index, shiftMs) => {
      const { specification, frames, counted } = setAt(index);
      const shifted = frames.map((frame) => ({ ...frame, tMs: frame.tMs + shiftMs }));
      expect(countRecording(specification, shifted).counted).toBe(counted);
    }),
    { numRuns: 40 },
  );
});

test('a person farther away, anywhere in the picture, does not change a count', () => {
  const scale = fc.double({ min: 0.4, max: 1, noNaN: true });
  fc.assert(
    fc.property(anySet, scale, (index, factor) => {
      const { specification, frames, counted } = setAt(index);
      const scaled = frames.map((frame) =>
        placed(frame, ([x, y, z, seen]) => [
          0.5 + (x - 0.5) * factor,
          0.5 + (y - 0.5) * factor,
          z * factor,
          seen,
        ]),
      );
      expect(countRecording(specification, scaled).counted).toBe(counted);
    }),
    { numRuns: 40 },
  );
});

test('a mirrored camera does not change a count', () => {
  for (const { specification, frames, counted } of sets) {
    const mirrored = frames.map((frame) => ({
      ...placed(frame, ([x, y, z, seen]) => [1 - x, y, z, seen]),
      world: frame.world?.map(([x, y, z, seen]): WorldLandmark => [-x, y, z, seen]) ?? null,
    }));
    expect(countRecording(specification, mirrored).counted).toBe(counted);
  }
});

test('up to a fifth of the frames dropped, none over 300 ms apart, does not change a count', () => {
  const drops = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(anySet, drops, (index, places) => {
      const { specification, frames, counted } = setAt(index);
      const most = Math.floor(frames.length / 5);
      const dropped = new Set(places.slice(0, most).map((place) => Math.floor(place * frames.length)));
      let keptMs = -Infinity;
      const kept = frames.filter(({ tMs }, i) => {
        // Without its last frame a recording may end before its last repetition does.
        const nextMs = frames[i + 1]?.tMs ?? Infinity;
        if (dropped.has(i) && nextMs - keptMs <= 300) return false;
        keptMs = tMs;
        return true;
      });
      expect(countRecording(specification, kept).counted).toBe(counted);
    }),
    { numRuns: 60 },
  );
});
