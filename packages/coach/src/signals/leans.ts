// Angles against the vertical of the picture, in degrees.

import { angleToUp } from '../geometry/angles.ts';
import { between, origin } from '../geometry/vector.ts';
import { sidedJoints, joints, type PairedJoint } from '../pose/joints.ts';
import { depthOf, trunkLength } from './limb-in-space.ts';
import { ofBoth, ofSide, onSide, type Signal } from './reading.ts';

function leanOf(lower: PairedJoint, upper: PairedJoint): Signal {
  const [from, to] = [sidedJoints[lower], sidedJoints[upper]];
  return {
    unit: 'deg',
    valueOf: ({ world, image }, side) => {
      const points = world ?? image;
      const a = points[onSide(from, side)] ?? origin;
      const b = points[onSide(to, side)] ?? origin;
      return angleToUp(b.x - a.x, b.y - a.y, b.z - a.z);
    },
    joints: ofSide(lower, upper),
  };
}

const { hip, shoulder } = sidedJoints;

/** Trunk against the vertical: 0 upright, 90 level. */
export const trunkLean: Signal = {
  unit: 'deg',
  valueOf: ({ world, image, scale }, side) => {
    const points = world ?? image;
    const a = points[onSide(hip, side)] ?? origin;
    const b = points[onSide(shoulder, side)] ?? origin;
    const x = b.x - a.x;
    const y = b.y - a.y;
    return angleToUp(x, y, world ? b.z - a.z : depthOf(x, y, trunkLength, scale));
  },
  joints: ofSide('hip', 'shoulder'),
};
/**
 * Trunk against the vertical, across the picture and with its sign: to the right is more than 0. Where somebody swings
 * through the vertical, this goes on where the lean turns round.
 */
export const trunkSway: Signal = {
  unit: 'deg',
  valueOf: ({ image }, side) => {
    const trunk = between(image, onSide(hip, side), onSide(shoulder, side));
    return (Math.atan2(trunk.x, -trunk.y) * 180) / Math.PI;
  },
  joints: ofSide('hip', 'shoulder'),
};

/** Shin against the vertical. */
export const shinLean = leanOf('ankle', 'knee');
/** Thigh against the vertical: 0 standing, 90 level, beyond with the knee above the hip. */
export const thighLean = leanOf('knee', 'hip');
/** Upper arm against hanging straight down: 0 hangs, 90 is level. */
export const upperArmLean = leanOf('elbow', 'shoulder');

/** The line of the shoulders against the level: 0 level, 90 with one above the other; the same for both sides. */
export const shoulderTilt: Signal = {
  unit: 'deg',
  valueOf: ({ world, image }) => {
    const line = between(world ?? image, joints.leftShoulder, joints.rightShoulder);
    return Math.abs(90 - angleToUp(line.x, line.y, line.z));
  },
  joints: ofBoth(joints.leftShoulder, joints.rightShoulder),
  isOfBoth: true,
};
