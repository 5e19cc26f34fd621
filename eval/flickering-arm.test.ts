// Both arms move at once, and the finder loses one of them for a moment: what it makes of that arm is no repetition more, and none less.

import { createCoach } from '@spotter/coach/coach';
import { joints } from '@spotter/coach/pose/joints';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWith } from './count-recording.ts';
import { specificationsFor } from './counting/specifications-for.ts';
import { exercises } from './synthetic/exercises/all-exercises.ts';
import { generateSet, type SyntheticSet } from './synthetic/generate-set.ts';

const forearm = new Set<number>([joints.rightElbow, joints.rightWrist, 18, 20, 22]);

/** For so long around the far end of every repetition the right forearm is where it was at first. */
function losingForearm({ frames, truth }: SyntheticSet, lostMs: number): readonly PoseFrame[] {
  const [first] = frames;
  const lose = <T>(now: readonly T[] | null | undefined, then: readonly T[] | null | undefined) =>
    now?.map((point, i) => (forearm.has(i) ? (then?.[i] ?? point) : point)) ?? null;
  return frames.map((frame) => {
    const isLost = truth.repetitions.some(({ peakMs }) => Math.abs(frame.tMs - peakMs) < lostMs / 2);
    if (!isLost) return frame;
    return {
      ...frame,
      landmarks: lose(frame.landmarks, first?.landmarks),
      world: lose(frame.world, first?.world),
    };
  });
}

test('an arm that is lost for a moment at the far end of each repetition makes two of none', () => {
  const one = fc.constantFrom(
    ...exercises.filter(({ key }) => key === 'biceps_curl' || key === 'lateral_raise'),
  );
  let [more, sets] = [0, 0];
  fc.assert(
    fc.property(one, fc.nat(10_000), fc.integer({ min: 200, max: 450 }), (exercise, seed, lostMs) => {
      const set = generateSet(exercise, { seed, view: 'front', repetitions: 5 });
      const [specification] = specificationsFor(exercise.key);
      if (specification === undefined) expect.fail(`nobody has described ${exercise.key}`);
      const { counted } = countWith(createCoach(specification), losingForearm(set, lostMs));
      sets += 1;
      if (counted > set.truth.count) more += 1;
    }),
    { numRuns: 30, seed: 15 },
  );
  expect(more / sets).toBeLessThan(0.1);
});

/** While both arms are far out the finder says that it guesses the right one, which is behind the body. */
function hidingForearm({ frames, truth }: SyntheticSet, hiddenShare: number): readonly PoseFrame[] {
  return frames.map((frame) => {
    const isHidden = truth.repetitions.some(({ startMs, peakMs, endMs }) => {
      const wayMs = frame.tMs < peakMs ? peakMs - startMs : endMs - peakMs;
      return Math.abs(frame.tMs - peakMs) < hiddenShare * wayMs;
    });
    if (!isHidden) return frame;
    const landmarks = frame.landmarks?.map((point, i): typeof point =>
      forearm.has(i) ? [point[0], point[1], point[2], 0.12] : point,
    );
    return { ...frame, landmarks: landmarks ?? null };
  });
}

test('an arm that is not seen at the far end takes nothing from what both arms do', () => {
  const held = ['lat_pulldown', 'face_pull', 'upright_row', 'reverse_fly'];
  const one = fc.constantFrom(...exercises.filter(({ key }) => held.includes(key)));
  let [told, sets] = [0, 0];
  fc.assert(
    fc.property(
      one,
      fc.nat(10_000),
      fc.double({ min: 0.6, max: 0.9, noNaN: true }),
      (exercise, seed, hidden) => {
        const set = generateSet(exercise, { seed, view: 'front', repetitions: 4 });
        const [specification] = specificationsFor(exercise.key);
        if (specification === undefined) expect.fail(`nobody has described ${exercise.key}`);
        const { events } = countWith(createCoach(specification), hidingForearm(set, hidden));
        sets += 1;
        const inTime = events.filter((event) => event.type === 'repetition' && !event.repetition.late);
        if (inTime.length === set.truth.count) told += 1;
      },
    ),
    { numRuns: 30, seed: 15 },
  );
  expect(told / sets).toBeGreaterThan(0.9);
});
