import { expect, test } from 'vitest';
import { measureScale, type Body } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';
import { hipFlexion, kneeFlexion } from './joint-angles.ts';
import { trunkLean } from './leans.ts';
import type { Signal } from './reading.ts';

const radians = Math.PI / 180;

/** Somebody square on before the camera, without depth: trunk and thighs lean towards it by these angles. */
function seenFromTheFront(trunkDeg: number, thighDeg: number): Body {
  const image = Array.from({ length: 33 }, () => ({ x: 0.5, y: 0, z: 0, seen: 1 }));
  const place = (left: number, right: number, x: number, y: number) => {
    image[left] = { x: 0.5 - x, y, z: 0, seen: 1 };
    image[right] = { x: 0.5 + x, y, z: 0, seen: 1 };
  };
  const trunk = 0.2;
  const leg = 0.85 * trunk;
  const [ankle, knee] = [0.9, 0.9 - leg];
  const hip = knee - leg * Math.cos(thighDeg * radians);
  const { leftAnkle, rightAnkle, leftKnee, rightKnee, leftHip, rightHip, leftShoulder, rightShoulder } =
    joints;
  place(leftAnkle, rightAnkle, 0.05, ankle);
  place(leftKnee, rightKnee, 0.05, knee);
  place(leftHip, rightHip, 0.05, hip);
  place(leftShoulder, rightShoulder, 0.07, hip - trunk * Math.cos(trunkDeg * radians));
  return { image, world: null, scale: measureScale(image) };
}

const valueOf = (signal: Signal, body: Body) => signal.valueOf(body, 'left');

test('without depth, somebody upright reads as upright', () => {
  const body = seenFromTheFront(0, 0);
  expect(valueOf(trunkLean, body)).toBeLessThan(10);
  expect(valueOf(hipFlexion, body)).toBeLessThan(10);
  expect(valueOf(kneeFlexion, body)).toBeLessThan(10);
});

test.each([60, 70, 80])('without depth, a trunk that points at the camera at %i degrees leans', (lean) => {
  expect(Math.abs(valueOf(trunkLean, seenFromTheFront(lean, 0)) - lean)).toBeLessThan(20);
});

test.each([60, 80])('without depth, thighs at %i degrees bend the knees and the hips', (thigh) => {
  const body = seenFromTheFront(20, thigh);
  expect(Math.abs(valueOf(kneeFlexion, body) - thigh)).toBeLessThan(20);
  expect(valueOf(hipFlexion, body)).toBeGreaterThan(thigh - 30);
});
