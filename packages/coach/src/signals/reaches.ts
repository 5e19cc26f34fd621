// How far hands and feet are from the body, along its own axes, in trunk lengths.

import { bodyScale } from '../geometry/body-scale.ts';
import { between, lengthOf } from '../geometry/vector.ts';
import { jointIndex } from '../pose/joints.ts';
import { reading, unreadable, type Signal } from './reading.ts';

/** Wrist outwards of its shoulder along the line of the shoulders: about 1 with the arms spread, below 0 across the chest. */
export const wristOutward: Signal = (body, side) => {
  const points = body.world ?? body.image;
  const shoulder = jointIndex('shoulder', side);
  const other = jointIndex('shoulder', side === 'left' ? 'right' : 'left');
  const wrist = jointIndex('wrist', side);
  const axis = between(points, other, shoulder);
  const width = lengthOf(axis);
  const scale = body.world ? trunkMetres : bodyScale(body.image);
  if (width < 1e-6 || scale < 1e-6) return unreadable;
  const arm = between(points, shoulder, wrist);
  const along = (arm.x * axis.x + arm.y * axis.y + arm.z * axis.z) / width;
  return reading(body, along / scale, [shoulder, other, wrist]);
};

/** A trunk's length in the world landmarks of pose finders, which are those of one standard adult. */
const trunkMetres = 0.5;
