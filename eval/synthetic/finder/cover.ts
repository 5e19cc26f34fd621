// What stands between the camera and a joint: the body as capsules.

import { landmarkCount, landmarks } from '@spotter/exercises/body/landmarks';
import { middleOf } from '@spotter/exercises/body/vector';
import type { Seen } from '../camera/camera.ts';

interface Capsule {
  readonly a: Seen;
  readonly b: Seen;
  readonly radius: number;
}

/** Radii of an adult's limbs, in metres. */
const limbs: readonly (readonly [from: number, to: number, radius: number])[] = [
  [landmarks.leftShoulder, landmarks.leftElbow, 0.05],
  [landmarks.rightShoulder, landmarks.rightElbow, 0.05],
  [landmarks.leftElbow, landmarks.leftWrist, 0.04],
  [landmarks.rightElbow, landmarks.rightWrist, 0.04],
  [landmarks.leftHip, landmarks.leftKnee, 0.08],
  [landmarks.rightHip, landmarks.rightKnee, 0.08],
  [landmarks.leftKnee, landmarks.leftAnkle, 0.055],
  [landmarks.rightKnee, landmarks.rightAnkle, 0.055],
  [landmarks.leftShoulder, landmarks.leftHip, 0.1],
  [landmarks.rightShoulder, landmarks.rightHip, 0.1],
];

const origin: Seen = { x: 0, y: 0, z: 0 };
const trunkHalf = 0.11;

/** By joint: the limbs that may stand in front of it. */
const coverers = Array.from({ length: landmarkCount }, (_, index) =>
  limbs.flatMap(([from, to], limb) => (isPartOf(index, [from, to]) ? [] : [limb])),
);

/** How far each joint is covered by other parts of the body, 0 to 1. */
export function coverOf(points: readonly Seen[]): readonly number[] {
  const point = (index: number) => points[index] ?? origin;
  const capsules = limbs.map(([from, to, radius]): Capsule => ({ a: point(from), b: point(to), radius }));
  const trunk: Capsule = {
    a: middleOf(point(landmarks.leftShoulder), point(landmarks.rightShoulder)),
    b: middleOf(point(landmarks.leftHip), point(landmarks.rightHip)),
    radius: trunkHalf,
  };
  return points.map((joint, index) => {
    let most = coveredBy(joint, trunk);
    for (const limb of coverers[index] ?? []) {
      const capsule = capsules[limb];
      if (capsule) most = Math.max(most, coveredBy(joint, capsule));
    }
    return most;
  });
}

/** A limb does not cover the joints that it is made of, a forearm not its own hand, nor a shin its own foot. */
function isPartOf(index: number, limb: readonly number[]): boolean {
  if (limb.includes(index)) return true;
  const isHand = index >= landmarks.leftPinky && index <= landmarks.rightThumb;
  const isFoot = index >= landmarks.leftHeel;
  if (!isHand && !isFoot) return false;
  const isLeft = index % 2 === 1;
  if (isHand) return limb.includes(isLeft ? landmarks.leftWrist : landmarks.rightWrist);
  return limb.includes(isLeft ? landmarks.leftAnkle : landmarks.rightAnkle);
}

/** 1 where the line of sight runs well through the capsule before it comes to the joint. */
function coveredBy({ x, y, z }: Seen, { a, b, radius }: Capsule): number {
  // What is no nearer at either end is so nowhere between them.
  if (z - a.z < radius && z - b.z < radius) return 0;
  const [fromX, fromY] = [(a.x / a.z) * z, (a.y / a.z) * z];
  const [wayX, wayY] = [(b.x / b.z) * z - fromX, (b.y / b.z) * z - fromY];
  const square = wayX * wayX + wayY * wayY;
  const raw = square > 0 ? ((x - fromX) * wayX + (y - fromY) * wayY) / square : 0;
  const share = Math.min(1, Math.max(0, raw));
  const nearer = z - (a.z + share * (b.z - a.z));
  if (nearer < radius) return 0;
  const distance = Math.hypot(x - fromX - share * wayX, y - fromY - share * wayY);
  return Math.min(1, Math.max(0, (radius * 1.2 - distance) / (radius * 0.6)));
}
