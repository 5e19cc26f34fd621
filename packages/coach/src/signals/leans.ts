// Angles against the vertical of the picture, in degrees.

import { angleBetween } from '../geometry/angles.ts';
import { between } from '../geometry/vector.ts';
import { sidedJoints, joints, type PairedJoint } from '../pose/joints.ts';
import { limbInSpace, trunkLength } from './limb-in-space.ts';
import { ofBoth, ofSide, onSide, type Signal } from './reading.ts';

const up = { x: 0, y: -1, z: 0 };

function leanOf(lower: PairedJoint, upper: PairedJoint): Signal {
  const [from, to] = [sidedJoints[lower], sidedJoints[upper]];
  return {
    unit: 'deg',
    valueOf: ({ world, image }, side) =>
      angleBetween(between(world ?? image, onSide(from, side), onSide(to, side)), up),
    joints: ofSide(lower, upper),
  };
}

const { hip, shoulder } = sidedJoints;

/** Trunk against the vertical: 0 upright, 90 level. */
export const trunkLean: Signal = {
  unit: 'deg',
  valueOf: (body, side) =>
    angleBetween(limbInSpace(body, onSide(hip, side), onSide(shoulder, side), trunkLength), up),
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
    return Math.abs(90 - angleBetween(line, up));
  },
  joints: ofBoth(joints.leftShoulder, joints.rightShoulder),
  isOfBoth: true,
};
