import type { Joint } from './joints.ts';
import { joints } from './joints.ts';

/** Whether joints can be a person at all: every number finite, and shoulders and hips not all in one point. */
export function isPlausible(image: readonly Joint[]): boolean {
  for (const joint of image) {
    if (!Number.isFinite(joint.x + joint.y + joint.seen)) return false;
  }
  const trunk = [joints.leftShoulder, joints.rightShoulder, joints.leftHip, joints.rightHip];
  const xs = trunk.map((i) => image[i]?.x ?? 0);
  const ys = trunk.map((i) => image[i]?.y ?? 0);
  return Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys) > 0.01;
}
