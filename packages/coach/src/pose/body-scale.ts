import type { Joint } from './joints.ts';
import { joints } from './joints.ts';

/** Bones as pairs of joints, with their length in trunk lengths (adults' landmarks of BlazePose). */
const bones = [
  [joints.leftShoulder, joints.leftHip, 1],
  [joints.rightShoulder, joints.rightHip, 1],
  [joints.leftShoulder, joints.rightShoulder, 0.72],
  [joints.leftHip, joints.leftKnee, 0.85],
  [joints.rightHip, joints.rightKnee, 0.85],
  [joints.leftKnee, joints.leftAnkle, 0.85],
  [joints.rightKnee, joints.rightAnkle, 0.85],
] as const;

/** Joints seen less than this have guessed places. */
const seenFrom = 0.5;

/** Of each picture: a dozen signals ask for the same one. */
const measured = new WeakMap<readonly Joint[], number>();

/**
 * A trunk's length in the unit of the picture, also where the trunk points at the camera: the longest of the well seen
 * bones, each brought to trunk lengths. 0 where none is seen.
 */
export function bodyScale(image: readonly Joint[]): number {
  const known = measured.get(image);
  if (known !== undefined) return known;
  const scale = measure(image);
  measured.set(image, scale);
  return scale;
}

function measure(image: readonly Joint[]): number {
  let longest = 0;
  for (const [from, to, trunks] of bones) {
    const a = image[from];
    const b = image[to];
    if (!a || !b || (trunks !== 1 && Math.min(a.seen, b.seen) < seenFrom)) continue;
    const [x, y] = [b.x - a.x, b.y - a.y];
    longest = Math.max(longest, Math.sqrt(x * x + y * y) / trunks);
  }
  return longest;
}
