// How joints lie to each other where an angle alone does not tell: which way something bends, and how wide the knees are.

import { between, lengthOf } from '../geometry/vector.ts';
import { bodyScale } from '../pose/body.ts';
import { sidedJoints } from '../pose/joints.ts';
import { scaleOf } from './reaches.ts';
import { reading, unreadable, type Signal } from './reading.ts';

const degrees = 180 / Math.PI;

/**
 * How far the hip is from the line between shoulder and knee, in degrees at the hip: above 0 it sags towards the ground,
 * below 0 it is piked away from it. In the picture, because only that knows where the ground is.
 */
export const hipSag: Signal = ({ image }, side) => {
  const at = [sidedJoints.shoulder[side], sidedJoints.hip[side], sidedJoints.knee[side]] as const;
  const trunk = between(image, at[1], at[0]);
  const thigh = between(image, at[1], at[2]);
  const lengths = lengthOf(trunk) * lengthOf(thigh);
  if (lengths < 1e-9) return unreadable;
  const cosine = (trunk.x * thigh.x + trunk.y * thigh.y) / lengths;
  const bend = 180 - Math.acos(Math.min(1, Math.max(-1, cosine))) * degrees;
  // Both limbs pointing up from the hip, taken together, is a hip below their line.
  const up = -(trunk.y / lengthOf(trunk) + thigh.y / lengthOf(thigh));
  return reading({ image, world: null }, up >= 0 ? bend : -bend, at);
};

/** Distance of the knees over that of the ankles, across the picture: 1 with straight legs, less where knees cave in. */
export const kneesOverAnkles: Signal = ({ image, world }) => {
  const indices = [
    sidedJoints.knee.left,
    sidedJoints.knee.right,
    sidedJoints.ankle.left,
    sidedJoints.ankle.right,
  ] as const;
  const knees = Math.abs(between(image, indices[0], indices[1]).x);
  const ankles = Math.abs(between(image, indices[2], indices[3]).x);
  const scale = bodyScale(image);
  if (scale < 1e-6 || ankles < leastStance * scale) return unreadable;
  return reading({ image, world }, knees / ankles, indices);
};

/** Ankles nearer than this, in trunk lengths, make a quotient of noise. */
const leastStance = 0.15;

/** Knee beyond the tip of the foot, the way the foot points, in trunk lengths; below 0 it is behind. */
export const kneePastToe: Signal = ({ image, world }, side) => {
  const indices = [sidedJoints.knee[side], sidedJoints.toe[side], sidedJoints.heel[side]] as const;
  const [knee, toe, heel] = indices.map((index) => image[index]);
  const scale = bodyScale(image);
  if (!knee || !toe || !heel || scale < 1e-6) return unreadable;
  const foot = toe.x - heel.x;
  if (Math.abs(foot) < leastFoot * scale) return unreadable;
  return reading({ image, world }, ((knee.x - toe.x) * Math.sign(foot)) / scale, indices);
};

/** A foot that looks shorter than this, in trunk lengths, points at the camera. */
const leastFoot = 0.15;

/**
 * How far the knee is off the line from hip to ankle, across the view and towards the other leg, in trunk lengths. In
 * metres where there are any: in a picture a knee that comes towards the camera also goes outwards.
 */
export const kneeInward: Signal = (body, side) => {
  const indices = [sidedJoints.hip[side], sidedJoints.knee[side], sidedJoints.ankle[side]] as const;
  const points = body.world ?? body.image;
  const [hip, knee, ankle] = indices.map((index) => points[index]);
  const other = points[sidedJoints.hip[side === 'left' ? 'right' : 'left']];
  const scale = scaleOf(body);
  if (!hip || !knee || !ankle || !other || scale < 1e-6) return unreadable;
  const fall = ankle.y - hip.y;
  if (Math.abs(fall) < leastStance * scale) return unreadable;
  const onLine = hip.x + ((ankle.x - hip.x) * (knee.y - hip.y)) / fall;
  return reading(body, ((knee.x - onLine) * Math.sign(other.x - hip.x)) / scale, indices);
};

/** How far the middle of the hips is to one side of the middle of the feet, in trunk lengths. */
export const hipsAside: Signal = ({ image, world }) => {
  const indices = [
    sidedJoints.hip.left,
    sidedJoints.hip.right,
    sidedJoints.ankle.left,
    sidedJoints.ankle.right,
  ] as const;
  const [left, right] = [between(image, indices[2], indices[0]).x, between(image, indices[3], indices[1]).x];
  const scale = bodyScale(image);
  if (scale < 1e-6) return unreadable;
  return reading({ image, world }, Math.abs(left + right) / 2 / scale, indices);
};

/**
 * Hip to shoulder, of this side by two thirds and of the other by one, over the length of thigh and shin together, all in
 * the picture: shorter over a rounded back.
 */
export const trunkLength: Signal = ({ image, world }, side) => {
  const other = side === 'left' ? 'right' : 'left';
  const indices = [
    sidedJoints.shoulder[side],
    sidedJoints.hip[side],
    sidedJoints.knee[side],
    sidedJoints.ankle[side],
  ] as const;
  const leg =
    lengthOf(between(image, indices[1], indices[2])) + lengthOf(between(image, indices[2], indices[3]));
  if (leg < 1e-6) return unreadable;
  const own = between(image, indices[1], indices[0]);
  const far = between(image, sidedJoints.hip[other], sidedJoints.shoulder[other]);
  const trunk = Math.hypot(2 * own.x + far.x, 2 * own.y + far.y) / 3;
  return reading({ image, world }, trunk / leg, indices);
};
