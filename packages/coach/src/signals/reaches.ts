// How far hands and feet are from the body, along its own axes, in trunk lengths.

import { between, lengthOf } from '../geometry/vector.ts';
import { type Body, bodyScale } from '../pose/body.ts';
import { sidedJoints, type PairedJoint } from '../pose/joints.ts';
import { reading, unreadable, type Signal } from './reading.ts';

/** A trunk's length in the world landmarks of pose finders, which are those of one standard adult. */
const trunkMetres = 0.5;

/** A trunk's length in the unit of the points that are measured: metres where there are any. */
export const scaleOf = (body: Body) => (body.world ? trunkMetres : bodyScale(body.image));

/** Without depth, both sides' roots nearer than this in trunk lengths are not seen square on: what is forwards looks outward. */
const squareOn = { shoulder: 0.5, hip: 0.3 } as const;

/** How far the end of a limb is outwards of where it is hung, along the line of both sides' roots. */
function outwardOf(root: keyof typeof squareOn, end: PairedJoint): Signal {
  return (body, side) => {
    const points = body.world ?? body.image;
    const own = sidedJoints[root][side];
    const other = sidedJoints[root][side === 'left' ? 'right' : 'left'];
    const tip = sidedJoints[end][side];
    const axis = between(points, other, own);
    const width = lengthOf(axis);
    const scale = scaleOf(body);
    if (width < 1e-6 || scale < 1e-6) return unreadable;
    if (!body.world && width < squareOn[root] * scale) return unreadable;
    const limb = between(points, own, tip);
    const along = (limb.x * axis.x + limb.y * axis.y + limb.z * axis.z) / width;
    return reading(body, along / scale, [own, other, tip]);
  };
}

/** Wrist outwards of its shoulder along the line of the shoulders: about 1 with the arms spread, below 0 across the chest. */
export const wristOutward = outwardOf('shoulder', 'wrist');
/** Ankle outwards of its hip along the line of the hips: about 0.1 standing, 0.6 with the feet apart. */
export const ankleOutward = outwardOf('hip', 'ankle');

/** Distance between the ankles: about 0.4 standing, 1.4 in a jumping jack; the same for both sides. */
export const ankleSpread: Signal = (body) => {
  const [left, right] = [sidedJoints.ankle.left, sidedJoints.ankle.right];
  const scale = scaleOf(body);
  if (scale < 1e-6) return unreadable;
  return reading(body, lengthOf(between(body.world ?? body.image, left, right)) / scale, [left, right]);
};
