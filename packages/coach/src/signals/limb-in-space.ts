import { between, type Vector } from '../geometry/vector.ts';
import type { Body } from '../pose/body.ts';

/** Lengths in trunk lengths, as in the scale of a body. */
export const trunkLength = 1;
export const thighLength = 0.85;
export const shinLength = 0.85;

/** People differ in their proportions, and points tremble: what looks at least this share of its length is seen from the side. */
const wholeFrom = 0.7;

/**
 * A limb's direction. Without depth, one that looks shorter than it is points towards the camera or away from it: how far
 * follows from its length, and as which of both cannot be told, it is taken for the first.
 */
export function limbInSpace({ image, world, scale }: Body, from: number, to: number, trunks: number): Vector {
  const limb = between(world ?? image, from, to);
  return world ? limb : { x: limb.x, y: limb.y, z: depthOf(limb.x, limb.y, trunks, scale) };
}

/** How far a limb of so many trunk lengths points towards the camera, where it looks as long as this in the picture. */
export function depthOf(x: number, y: number, trunks: number, scale: number): number {
  const whole = wholeFrom * trunks * scale;
  return Math.sqrt(Math.max(0, whole * whole - x * x - y * y));
}
