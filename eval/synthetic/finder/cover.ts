// What stands between the camera and a joint: the body as capsules.

import { landmarks } from '@spotter/exercises/body/landmarks';
import { middleOf } from '@spotter/exercises/body/vector';
import type { Seen } from '../camera/camera.ts';

interface Capsule {
  readonly a: Seen;
  readonly b: Seen;
  readonly radius: number;
  /** The joints it is made of, which it does not cover. */
  readonly of: readonly number[];
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

/** How far each joint is covered by other parts of the body, 0 to 1. */
export function coverOf(points: readonly Seen[]): readonly number[] {
  const point = (index: number) => points[index] ?? origin;
  const capsules: Capsule[] = limbs.map(([from, to, radius]) => ({
    a: point(from),
    b: point(to),
    radius,
    of: [from, to],
  }));
  capsules.push({
    a: middleOf(point(landmarks.leftShoulder), point(landmarks.rightShoulder)),
    b: middleOf(point(landmarks.leftHip), point(landmarks.rightHip)),
    radius: trunkHalf,
    of: [],
  });
  return points.map((joint, index) => {
    let most = 0;
    for (const capsule of capsules) {
      if (!capsule.of.includes(index) && !isHandOf(index, capsule.of)) {
        most = Math.max(most, coveredBy(joint, capsule));
      }
    }
    return most;
  });
}

/** A forearm does not cover its own hand, nor a shin its own foot. */
function isHandOf(index: number, of: readonly number[]): boolean {
  const isHand = index >= landmarks.leftPinky && index <= landmarks.rightThumb;
  const isFoot = index >= landmarks.leftHeel;
  if (!isHand && !isFoot) return false;
  const isLeft = index % 2 === 1;
  if (isHand) return of.includes(isLeft ? landmarks.leftWrist : landmarks.rightWrist);
  return of.includes(isLeft ? landmarks.leftAnkle : landmarks.rightAnkle);
}

/** 1 where the line of sight runs well through the capsule before it comes to the joint. */
function coveredBy(joint: Seen, { a, b, radius }: Capsule): number {
  const flat = ({ x, y, z }: Seen) => ({ x: (x / z) * joint.z, y: (y / z) * joint.z });
  const [from, to] = [flat(a), flat(b)];
  const [wayX, wayY] = [to.x - from.x, to.y - from.y];
  const square = wayX * wayX + wayY * wayY;
  const raw = square > 0 ? ((joint.x - from.x) * wayX + (joint.y - from.y) * wayY) / square : 0;
  const share = Math.min(1, Math.max(0, raw));
  const distance = Math.hypot(joint.x - from.x - share * wayX, joint.y - from.y - share * wayY);
  const nearer = joint.z - (a.z + share * (b.z - a.z));
  if (nearer < radius) return 0;
  return Math.min(1, Math.max(0, (radius * 1.2 - distance) / (radius * 0.6)));
}
