import { describe, expect, test } from 'vitest';
import { createTake } from './motion/create-take.ts';
import { negatives } from './negatives/all-negatives.ts';
import { landmarks } from '@spotter/exercises/body/landmarks';
import type { Person } from '@spotter/exercises/body/person';
import { placeBody } from '@spotter/exercises/body/place-body';
import { foot, standing } from '@spotter/exercises/body/standing';
import { lengthOf, minus, vector, type Vector } from '@spotter/exercises/body/vector';

const { person } = createTake(7);

function between(points: readonly Vector[], from: number, to: number): number {
  return lengthOf(minus(points[from] ?? vector(0, 0, 0), points[to] ?? vector(0, 0, 0)));
}

const limbs = (of: Person): readonly (readonly [from: number, to: number, length: number])[] => [
  [landmarks.leftShoulder, landmarks.rightShoulder, of.shoulders],
  [landmarks.leftHip, landmarks.rightHip, of.hips],
  [landmarks.leftShoulder, landmarks.leftElbow, of.upperArm],
  [landmarks.rightElbow, landmarks.rightWrist, of.forearm],
  [landmarks.leftHip, landmarks.leftKnee, of.thigh],
  [landmarks.rightKnee, landmarks.rightAnkle, of.shank],
  [landmarks.leftAnkle, landmarks.leftToe, Math.hypot(of.foot, of.ankleHeight)],
];

describe.each(negatives.map(({ name, make }) => [name, make] as const))('somebody who is %s', (_, make) => {
  const take = createTake(3);
  const motion = make(take);
  const moments = Array.from({ length: 40 }, (__, i) => (i / 40) * motion.seconds);
  const bodies = moments.map((seconds) => placeBody(take.person, motion.postureAt(seconds)));

  test('keeps the lengths of all limbs', () => {
    for (const points of bodies) {
      for (const [from, to, length] of limbs(take.person))
        expect(between(points, from, to)).toBeCloseTo(length, 6);
    }
  });

  test('does not sink into the ground', () => {
    for (const points of bodies) for (const { y } of points) expect(y).toBeGreaterThan(-0.03);
  });
});

test('planted feet stay where they are, wherever the hips go', () => {
  const legs = { left: foot(person, 1), right: foot(person, -1) };
  for (const height of [0.3, 0.6, 0.9, 1.4]) {
    const pelvis = { at: vector(0.05, height, -0.1), pitchDeg: 30, yawDeg: 0, rollDeg: 3 };
    const points = placeBody(person, standing(person, { pelvis, legs }));
    expect(points[landmarks.leftToe]).toEqual(legs.left.toe);
    expect(points[landmarks.leftAnkle]?.y).toBeCloseTo(person.ankleHeight, 4);
    expect(points[landmarks.rightAnkle]?.y).toBeCloseTo(person.ankleHeight, 4);
  }
});

test('a knee turned in lies further in than one that follows the toes', () => {
  const pelvis = { at: vector(0, 0.55, -0.2), pitchDeg: 30, yawDeg: 0, rollDeg: 0 };
  const kneeOf = (kneeInDeg: number) =>
    placeBody(
      person,
      standing(person, { pelvis, legs: { left: foot(person, 1, { kneeInDeg }), right: foot(person, -1) } }),
    )[landmarks.leftKnee]?.x ?? 0;
  expect(kneeOf(25)).toBeLessThan(kneeOf(0) - 0.05);
});
