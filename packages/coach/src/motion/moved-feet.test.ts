import { expect, test } from 'vitest';
import { squattingFrame } from '../../test/squatting.ts';
import { parseBody } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';
import type { Landmark, PoseFrame } from '../pose/pose-frame.ts';
import { followMotion, noMotion } from './follow-motion.ts';
import type { MotionRows } from './motion-rows.ts';
import { bentInTurn, movedFeet, runsOrHops, skipsRope, steppedFeet, takesQuickSteps } from './moved-feet.ts';

const secondsLong = 2;
/** A wave from 0 to 1 and back each second. */
const wave = (tMs: number): number => (1 - Math.cos((2 * Math.PI * tMs) / 1000)) / 2;

/** What is seen while somebody moves for two seconds, 15 frames a second. */
function seenOf<Seen>(
  frameAt: (tMs: number) => PoseFrame,
  look: (window: MotionRows, fromMs: number, toMs: number) => Seen,
): Seen {
  const motion = noMotion();
  for (let i = 0; i <= secondsLong * 15; i++) {
    const tMs = (i * 1000) / 15;
    const body = parseBody(frameAt(tMs)) ?? expect.fail('nobody');
    followMotion(motion, body, tMs);
  }
  return look(motion.window, 0, secondsLong * 1000);
}

const feetOf = (frameAt: (tMs: number) => PoseFrame) => seenOf(frameAt, movedFeet);
const kneesOf = (frameAt: (tMs: number) => PoseFrame) => seenOf(frameAt, bentInTurn);

/** Some joints elsewhere in the picture. */
function shifted(frame: PoseFrame, by: (joint: number) => { x?: number; y?: number }): PoseFrame {
  const landmarks = frame.landmarks?.map(([x, y, z, seen], joint): Landmark => {
    const { x: dx = 0, y: dy = 0 } = by(joint);
    return [x + dx, y + dy, z, seen];
  });
  return { ...frame, landmarks: landmarks ?? null };
}

const standing = (tMs: number) => squattingFrame(tMs, 8);
/** One foot goes aside by half a trunk's length. */
const aside = (tMs: number) => (joint: number) =>
  joint === joints.leftAnkle ? { x: 0.125 * wave(tMs) } : {};
const hands: ReadonlySet<number> = new Set([joints.leftWrist, joints.rightWrist]);

test('who steps aside, and who hops, does not stay on planted feet', () => {
  expect(feetOf((tMs) => shifted(standing(tMs), aside(tMs)))).not.toBeNull();
  expect(feetOf((tMs) => shifted(standing(tMs), () => ({ y: -0.1 * wave(tMs) })))).not.toBeNull();
});

test('who hops with hands that stay by the hips hops: they hang from nothing', () => {
  const hopped = (tMs: number) =>
    shifted(standing(tMs), (joint) => (hands.has(joint) ? {} : { y: -0.1 * wave(tMs) }));
  expect(feetOf(hopped)).not.toBeNull();
});

test('who holds the hands out as with a rope and bows over planted feet, again and again, skips it; with hands by the body nobody does', () => {
  const ropeOf = (out: number) =>
    seenOf((tMs) => {
      const asides = new Map<number, number>([
        [joints.leftWrist, out],
        [joints.rightWrist, -out],
        [joints.leftElbow, out / 2],
        [joints.rightElbow, -out / 2],
      ]);
      const feet: ReadonlySet<number> = new Set([joints.leftAnkle, joints.rightAnkle]);
      return shifted(standing(tMs), (joint) => ({
        x: asides.get(joint) ?? 0,
        y: feet.has(joint) ? 0 : 0.1 * wave(tMs),
      }));
    }, skipsRope);
  expect(ropeOf(0.2)).toBe(true);
  expect(ropeOf(0.05)).toBe(false);
});

test('who hops keeps the feet together, who steps aside does not', () => {
  const stepsOf = (frameAt: (tMs: number) => PoseFrame) => seenOf(frameAt, steppedFeet);
  expect(stepsOf((tMs) => shifted(standing(tMs), () => ({ y: -0.1 * wave(tMs) })))).toBeNull();
  expect(stepsOf((tMs) => shifted(standing(tMs), aside(tMs)))).not.toBeNull();
});

test('who stands, or bends and stretches, does', () => {
  expect(feetOf(standing)).toBeNull();
  expect(feetOf((tMs) => squattingFrame(tMs, 8 + 60 * wave(tMs)))).toBeNull();
});

test('who goes down low takes no step: there the finder moves a foot', () => {
  expect(feetOf((tMs) => shifted(squattingFrame(tMs, 8 + 112 * wave(tMs)), aside(tMs)))).toBeNull();
});

test('who pulls up the whole body on hands that stay where they are does not hop', () => {
  const pulled = (tMs: number) =>
    shifted(standing(tMs), (joint) => (hands.has(joint) ? { y: -0.4 } : { y: -0.1 * wave(tMs) }));
  expect(feetOf(pulled)).toBeNull();
});

test('who goes from foot to foot bends the knees in turn; who stands or bends both, and of whom the legs are not seen, does not', () => {
  const oneKnee = (far: number) => (tMs: number) =>
    shifted(standing(tMs), (joint) => (joint === joints.leftKnee ? { x: far * wave(tMs) } : {}));
  expect(kneesOf(oneKnee(0.08))).not.toBeNull();
  expect(kneesOf(oneKnee(0.01))).toBeNull();
  expect(kneesOf(standing)).toBeNull();
  expect(kneesOf((tMs) => squattingFrame(tMs, 8 + 100 * wave(tMs)))).toBeNull();
  const unseen = (tMs: number): PoseFrame => {
    const frame = oneKnee(0.08)(tMs);
    const landmarks = frame.landmarks?.map(([x, y, z], joint): Landmark => [x, y, z, joint < 25 ? 1 : 0.2]);
    return { ...frame, landmarks: landmarks ?? null };
  };
  expect(kneesOf(unseen)).toBeNull();
});

test('who hops runs or hops; who steps aside or stands does not', () => {
  const runs = (frameAt: (tMs: number) => PoseFrame) => seenOf(frameAt, runsOrHops);
  expect(runs((tMs) => shifted(standing(tMs), () => ({ y: -0.1 * wave(tMs) })))).toBe(true);
  expect(runs((tMs) => shifted(standing(tMs), aside(tMs)))).toBe(false);
  expect(runs(standing)).toBe(false);
});

test('who bends one knee and then the other as often as on a walk takes quick steps; who lifts a leg each second does not', () => {
  const knees = (stepsPerSecond: number) => (tMs: number) =>
    shifted(standing(tMs), (joint) =>
      joint === joints.leftKnee ? { x: 0.12 * wave(stepsPerSecond * tMs) } : {},
    );
  expect(seenOf(knees(2), takesQuickSteps)).toBe(true);
  expect(seenOf(knees(1), takesQuickSteps)).toBe(false);
  expect(seenOf((tMs) => squattingFrame(tMs, 8 + 60 * wave(2 * tMs)), takesQuickSteps)).toBe(false);
});
