import { describe, expect, test } from 'vitest';
import { landmarks } from '@spotter/exercises/body/landmarks';
import { placeBody } from '@spotter/exercises/body/place-body';
import { lengthOf, minus, vector } from '@spotter/exercises/body/vector';
import { exercises } from './exercises/all-exercises.ts';
import { generateSet } from './generate-set.ts';
import { createTake } from './motion/create-take.ts';
import { planSet } from './plan-set.ts';
import { poseSet } from './pose-set.ts';

const bones = [
  [landmarks.leftShoulder, landmarks.leftElbow, 'upperArm'],
  [landmarks.rightElbow, landmarks.rightWrist, 'forearm'],
  [landmarks.leftHip, landmarks.leftKnee, 'thigh'],
  [landmarks.rightKnee, landmarks.rightAnkle, 'shank'],
  [landmarks.leftHip, landmarks.rightHip, 'hips'],
] as const;

/** Nothing, then each dial turned all the way. */
const orders = exercises.flatMap((exercise) =>
  [{}, ...Object.keys(exercise.dials).map((dial) => ({ [dial]: 1 }))].map((faults) => ({
    name: `${exercise.key} ${Object.keys(faults).join()}`,
    exercise,
    faults,
  })),
);

describe.each(orders)('$name', ({ exercise, faults }) => {
  const take = createTake(11);
  const plan = planSet(exercise, { seed: 11, view: 'side', repetitions: 3, faults }, take);
  const postureAt = poseSet(exercise, plan, take);
  const bodies = Array.from({ length: 60 }, (_, i) =>
    placeBody(take.person, postureAt((i / 60) * plan.seconds)),
  );

  test('keeps limbs as long as they are, and nothing under the ground', () => {
    for (const points of bodies) {
      const at = (index: number) => points[index] ?? vector(NaN, NaN, NaN);
      for (const [from, to, name] of bones) {
        expect(lengthOf(minus(at(from), at(to)))).toBeCloseTo(take.person[name], 6);
      }
      expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThan(-0.06);
    }
  });
});

test('counts are true by construction: as many cycles as asked, partial ones apart, one side after the other', () => {
  for (const exercise of exercises) {
    const { truth } = generateSet(exercise, { seed: 2, view: 'side', repetitions: 5, partials: 2 });
    if (exercise.kind === 'hold') {
      expect(truth.count).toBe(0);
      expect(truth.heldSeconds).toBeGreaterThan(10);
      continue;
    }
    expect([truth.count, truth.partials]).toEqual([5, 2]);
    expect(truth.repetitions.map(({ side }) => side).slice(0, 3)).toEqual(['left', 'right', 'left']);
    for (const { startMs, peakMs, endMs } of truth.repetitions)
      expect(startMs < peakMs && peakMs < endMs).toBe(true);
  }
});

test('the same order gives the same set, byte for byte', () => {
  const [exercise] = exercises;
  const order = { seed: 9, view: 'oblique', repetitions: 2, faults: { shallow: 0.5 } } as const;
  const write = () => (exercise ? JSON.stringify(generateSet(exercise, order)) : '');
  expect(write()).toBe(write());
  expect(write().length).toBeGreaterThan(1000);
});

test('what people differ by who do it well stays far from what is clearly wrong', () => {
  for (const { dials } of exercises) {
    for (const { none, clear, spread } of Object.values(dials)) {
      expect(spread).toBeLessThanOrEqual(Math.abs(clear - none) / 7);
    }
  }
});
