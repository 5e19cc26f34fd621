// How far hands and feet are from the body, along its own axes, in trunk lengths.

import { between, lengthOf } from '../geometry/vector.ts';
import type { Body } from '../pose/body.ts';
import { sidedJoints, type PairedJoint } from '../pose/joints.ts';
import { ofBoth, onSide, type Signal } from './reading.ts';

/** A trunk's length in the world landmarks of pose finders, which are those of one standard adult. */
const trunkMetres = 0.5;

/** A trunk's length in the unit of the points that are measured: metres where there are any. */
export const scaleOf = (body: Body) => (body.world ? trunkMetres : body.scale);

/** Without depth, both sides' roots nearer than this in trunk lengths are not seen square on: what is forwards looks outward. */
const squareOn = { shoulder: 0.5, hip: 0.3 } as const;

/** How far the end of a limb is outwards of a joint, along the line of that joint of both sides. */
function outwardOf(root: keyof typeof squareOn, end: PairedJoint): Signal {
  const [roots, ends] = [sidedJoints[root], sidedJoints[end]];
  return {
    unit: 'trunk',
    valueOf: (body, side) => {
      const points = body.world ?? body.image;
      const own = onSide(roots, side);
      const axis = between(points, onSide(roots, side === 'left' ? 'right' : 'left'), own);
      const width = lengthOf(axis);
      const scale = scaleOf(body);
      if (width < 1e-6 || scale < 1e-6) return Number.NaN;
      if (!body.world && width < squareOn[root] * scale) return Number.NaN;
      const limb = between(points, own, onSide(ends, side));
      return (limb.x * axis.x + limb.y * axis.y + limb.z * axis.z) / width / scale;
    },
    joints: {
      left: [roots.left, roots.right, ends.left],
      right: [roots.right, roots.left, ends.right],
    },
  };
}

/** Wrist outwards of its shoulder along the line of the shoulders: about 1 with the arms spread, below 0 across the chest. */
export const wristOutward = outwardOf('shoulder', 'wrist');
/** Ankle outwards of its hip along the line of the hips: about 0.1 standing, 0.6 with the feet apart. */
export const ankleOutward = outwardOf('hip', 'ankle');

const wristPastHip = outwardOf('hip', 'wrist');

/** The middle of both hands to one side of the middle of the hips, along their line, whichever way the shoulders are turned. */
export const handsAside: Signal = {
  unit: 'trunk',
  valueOf: (body) => Math.abs(wristPastHip.valueOf(body, 'left') - wristPastHip.valueOf(body, 'right')) / 2,
  joints: ofBoth(...wristPastHip.joints.left, sidedJoints.wrist.right),
  isOfBoth: true,
};

const ankles = sidedJoints.ankle;

/** Distance between the ankles: about 0.4 standing, 1.4 in a jumping jack; the same for both sides. */
export const ankleSpread: Signal = {
  unit: 'trunk',
  valueOf: (body) => {
    const scale = scaleOf(body);
    if (scale < 1e-6) return Number.NaN;
    return lengthOf(between(body.world ?? body.image, ankles.left, ankles.right)) / scale;
  },
  joints: ofBoth(ankles.left, ankles.right),
  isOfBoth: true,
};
