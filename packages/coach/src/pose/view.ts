import { between, lengthOf } from '../geometry/vector.ts';
import type { Body } from './body.ts';
import { joints } from './joints.ts';

/** From where the camera sees the person; `front` holds for the back too, which shows the same. */
export type View = 'front' | 'side' | 'oblique';

/** Width of the shoulders over length of the trunk, both as they are: about 0.36 m to 0.5 m in adults' landmarks. */
const shouldersToTrunk = 0.72;

/**
 * How far the shoulders and hips lie across the picture: 1 where they are seen square on, 0 from the side.
 * With world landmarks by their direction, without by the shoulders' width against the trunk's length.
 */
export function acrossOf(body: Body): number {
  const points = body.world ?? body.image;
  const shoulders = between(points, joints.leftShoulder, joints.rightShoulder);
  const hips = between(points, joints.leftHip, joints.rightHip);
  if (body.world) {
    const across = Math.hypot(shoulders.x, shoulders.y) + Math.hypot(hips.x, hips.y);
    const total = lengthOf(shoulders) + lengthOf(hips);
    return total > 0 ? across / total : 0;
  }
  const trunk =
    (lengthOf(between(points, joints.leftShoulder, joints.leftHip)) +
      lengthOf(between(points, joints.rightShoulder, joints.rightHip))) /
    2;
  return trunk > 0 ? Math.min(1, lengthOf(shoulders) / (shouldersToTrunk * trunk)) : 1;
}

/** Names the view: within about 30 degrees of square on is front, within about 30 of edge on is side. */
export function viewOf(across: number): View {
  if (across >= 0.85) return 'front';
  return across <= 0.5 ? 'side' : 'oblique';
}
