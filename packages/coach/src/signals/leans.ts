// Angles against the vertical of the picture, in degrees.

import { angleBetween } from '../geometry/angles.ts';
import { between } from '../geometry/vector.ts';
import { sidedJoints, joints, type PairedJoint } from '../pose/joints.ts';
import { limbInSpace, trunkLength } from './limb-in-space.ts';
import { reading, type Signal } from './reading.ts';

const up = { x: 0, y: -1, z: 0 };

function leanOf(lower: PairedJoint, upper: PairedJoint): Signal {
  return (body, side) => {
    const [from, to] = [sidedJoints[lower][side], sidedJoints[upper][side]];
    return reading(body, angleBetween(between(body.world ?? body.image, from, to), up), [from, to]);
  };
}

/** Trunk against the vertical: 0 upright, 90 level. */
export const trunkLean: Signal = (body, side) => {
  const [hip, shoulder] = [sidedJoints.hip[side], sidedJoints.shoulder[side]];
  const trunk = limbInSpace(body, hip, shoulder, trunkLength);
  return reading(body, angleBetween(trunk, up), [hip, shoulder]);
};
/**
 * Trunk against the vertical, across the picture and with its sign: to the right is more than 0. Where somebody swings
 * through the vertical, this goes on where the lean turns round.
 */
export const trunkSway: Signal = ({ image, world }, side) => {
  const [hip, shoulder] = [sidedJoints.hip[side], sidedJoints.shoulder[side]];
  const trunk = between(image, hip, shoulder);
  return reading({ image, world }, (Math.atan2(trunk.x, -trunk.y) * 180) / Math.PI, [hip, shoulder]);
};

/** Shin against the vertical. */
export const shinLean = leanOf('ankle', 'knee');
/** Thigh against the vertical: 0 standing, 90 level, beyond with the knee above the hip. */
export const thighLean = leanOf('knee', 'hip');
/** Upper arm against hanging straight down: 0 hangs, 90 is level. */
export const upperArmLean = leanOf('elbow', 'shoulder');

/** The line of the shoulders against the level: 0 level, 90 with one above the other; the same for both sides. */
export const shoulderTilt: Signal = (body) => {
  const { leftShoulder, rightShoulder } = joints;
  const angle = angleBetween(between(body.world ?? body.image, leftShoulder, rightShoulder), up);
  return reading(body, Math.abs(90 - angle), [leftShoulder, rightShoulder]);
};
