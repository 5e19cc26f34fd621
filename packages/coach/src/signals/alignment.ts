// How joints lie to each other where an angle alone does not tell: which way something bends, and how wide the knees are.

import { between, lengthOf } from '../geometry/vector.ts';
import { sidedJoints, type Side } from '../pose/joints.ts';
import { scaleOf } from './reaches.ts';
import { ofBoth, ofSide, onSide, type Signal } from './reading.ts';

const degrees = 180 / Math.PI;
const { shoulder, hip, knee, ankle, heel, toe } = sidedJoints;

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/**
 * How far the hip is from the line between shoulder and knee, in degrees at the hip: above 0 it sags towards the ground,
 * below 0 it is piked away from it. In the picture, because only that knows where the ground is.
 */
export const hipSag: Signal = {
  unit: 'deg',
  valueOf: ({ image }, side) => {
    const trunk = between(image, onSide(hip, side), onSide(shoulder, side));
    const thigh = between(image, onSide(hip, side), onSide(knee, side));
    const lengths = lengthOf(trunk) * lengthOf(thigh);
    if (lengths < 1e-9) return Number.NaN;
    const cosine = (trunk.x * thigh.x + trunk.y * thigh.y) / lengths;
    const bend = 180 - Math.acos(Math.min(1, Math.max(-1, cosine))) * degrees;
    // Both limbs pointing up from the hip, taken together, is a hip below their line.
    const up = -(trunk.y / lengthOf(trunk) + thigh.y / lengthOf(thigh));
    return up >= 0 ? bend : -bend;
  },
  joints: ofSide('shoulder', 'hip', 'knee'),
};

/** Distance of the knees over that of the ankles, across the picture: 1 with straight legs, less where knees cave in. */
export const kneesOverAnkles: Signal = {
  unit: 'share',
  valueOf: ({ image, scale }) => {
    const knees = Math.abs(between(image, knee.left, knee.right).x);
    const ankles = Math.abs(between(image, ankle.left, ankle.right).x);
    return scale < 1e-6 || ankles < leastStance * scale ? Number.NaN : knees / ankles;
  },
  joints: ofBoth(knee.left, knee.right, ankle.left, ankle.right),
  isOfBoth: true,
};

/** Ankles nearer than this, in trunk lengths, make a quotient of noise. */
const leastStance = 0.15;

/** Knee beyond the tip of the foot, the way the foot points, in trunk lengths; below 0 it is behind. */
export const kneePastToe: Signal = {
  unit: 'trunk',
  valueOf: ({ image, scale }, side) => {
    const foot = between(image, onSide(heel, side), onSide(toe, side)).x;
    if (scale < 1e-6 || Math.abs(foot) < leastFoot * scale) return Number.NaN;
    return (between(image, onSide(toe, side), onSide(knee, side)).x * Math.sign(foot)) / scale;
  },
  joints: ofSide('knee', 'toe', 'heel'),
};

/** A foot that looks shorter than this, in trunk lengths, points at the camera. */
const leastFoot = 0.15;

/**
 * How far the knee is off the line from hip to ankle, across the view and towards the other leg, in trunk lengths. In
 * metres where there are any: in a picture a knee that comes towards the camera also goes outwards.
 */
export const kneeInward: Signal = {
  unit: 'trunk',
  valueOf: (body, side) => {
    const points = body.world ?? body.image;
    const [top, middle, bottom] = [
      points[onSide(hip, side)],
      points[onSide(knee, side)],
      points[onSide(ankle, side)],
    ];
    const other = points[onSide(hip, otherSide(side))];
    const scale = scaleOf(body);
    if (!top || !middle || !bottom || !other || scale < 1e-6) return Number.NaN;
    const fall = bottom.y - top.y;
    if (Math.abs(fall) < leastStance * scale) return Number.NaN;
    const onLine = top.x + ((bottom.x - top.x) * (middle.y - top.y)) / fall;
    return ((middle.x - onLine) * Math.sign(other.x - top.x)) / scale;
  },
  joints: ofSide('hip', 'knee', 'ankle'),
};

/** How far the middle of the hips is to one side of the middle of the feet, in trunk lengths. */
export const hipsAside: Signal = {
  unit: 'trunk',
  valueOf: ({ image, scale }) => {
    if (scale < 1e-6) return Number.NaN;
    const left = between(image, ankle.left, hip.left).x;
    const right = between(image, ankle.right, hip.right).x;
    return Math.abs(left + right) / 2 / scale;
  },
  joints: ofBoth(hip.left, hip.right, ankle.left, ankle.right),
  isOfBoth: true,
};

/** Distance between the hips across the picture, in trunk lengths: about 0.5 from the front, 0 from the side; whoever turns changes it. */
export const hipsAcross: Signal = {
  unit: 'trunk',
  valueOf: ({ image, scale }) =>
    scale < 1e-6 ? Number.NaN : Math.abs(between(image, hip.left, hip.right).x) / scale,
  joints: ofBoth(hip.left, hip.right),
  isOfBoth: true,
};

/**
 * Hip to shoulder, of this side by two thirds and of the other by one, over the length of thigh and shin together, all in
 * the picture: shorter over a rounded back.
 */
export const trunkLength: Signal = {
  unit: 'share',
  valueOf: ({ image }, side) => {
    const other = otherSide(side);
    const leg =
      lengthOf(between(image, onSide(hip, side), onSide(knee, side))) +
      lengthOf(between(image, onSide(knee, side), onSide(ankle, side)));
    if (leg < 1e-6) return Number.NaN;
    const own = between(image, onSide(hip, side), onSide(shoulder, side));
    const far = between(image, onSide(hip, other), onSide(shoulder, other));
    return Math.hypot(2 * own.x + far.x, 2 * own.y + far.y) / 3 / leg;
  },
  joints: ofSide('shoulder', 'hip', 'knee', 'ankle'),
};
