// Angles against the vertical of the picture, in degrees.

import { angleBetween } from '../geometry/angle-between.ts';
import { between } from '../geometry/vector.ts';
import { jointIndex, type PairedJoint } from '../pose/joints.ts';
import { reading, type Signal } from './reading.ts';

const up = { x: 0, y: -1, z: 0 };

function leanOf(lower: PairedJoint, upper: PairedJoint): Signal {
  return (body, side) => {
    const [from, to] = [jointIndex(lower, side), jointIndex(upper, side)];
    return reading(body, angleBetween(between(body.world ?? body.image, from, to), up), [from, to]);
  };
}

/** Trunk against the vertical: 0 upright, 90 level. */
export const trunkLean = leanOf('hip', 'shoulder');
/** Shin against the vertical. */
export const shinLean = leanOf('ankle', 'knee');
/** Upper arm against hanging straight down: 0 hangs, 90 is level. */
export const upperArmLean = leanOf('elbow', 'shoulder');
