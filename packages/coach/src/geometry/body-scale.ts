import type { Joint } from '../pose/joint.ts';
import { joints } from '../pose/joints.ts';
import { between } from './vector.ts';

function flatLength(points: readonly Joint[], from: number, to: number): number {
  const v = between(points, from, to);
  return Math.sqrt(v.x * v.x + v.y * v.y);
}

/**
 * A trunk's length in the unit of the picture, also where the trunk points at the camera: the longest of trunk,
 * shoulders and thighs, each brought to trunk lengths (shoulders 0.72, thigh 0.8 of a trunk in adults' landmarks).
 */
export function bodyScale(image: readonly Joint[]): number {
  const trunk = Math.max(
    flatLength(image, joints.leftShoulder, joints.leftHip),
    flatLength(image, joints.rightShoulder, joints.rightHip),
  );
  const shoulders = flatLength(image, joints.leftShoulder, joints.rightShoulder) / 0.72;
  return Math.max(trunk, shoulders);
}
