// Heights in the picture, which foreshortening of a limb does not change, over a length of the same body.

import { bodyScale } from '../geometry/body-scale.ts';
import { jointIndex, type PairedJoint } from '../pose/joints.ts';
import { reading, type Signal, unreadable } from './reading.ts';

function heightOver(upper: PairedJoint, lower: PairedJoint): Signal {
  return (body, side) => {
    const [top, bottom] = [jointIndex(upper, side), jointIndex(lower, side)];
    const scale = bodyScale(body.image);
    const a = body.image[top];
    const b = body.image[bottom];
    if (!a || !b || scale < 1e-6) return unreadable;
    return reading(body, (b.y - a.y) / scale, [top, bottom]);
  };
}

/** Hip above ankle in trunk lengths: about 1.6 standing, 0.8 with level thighs. */
export const hipHeight = heightOver('hip', 'ankle');
/** Hip above knee in trunk lengths: about 0.8 standing, 0 with level thighs. */
export const hipOverKnee = heightOver('hip', 'knee');
/** Shoulder above wrist in trunk lengths; negative while the hand is overhead. */
export const shoulderOverWrist = heightOver('shoulder', 'wrist');
/** Wrist above shoulder in trunk lengths. */
export const wristOverShoulder = heightOver('wrist', 'shoulder');
/** Elbow above shoulder in trunk lengths: about -0.6 hanging, 0 level. */
export const elbowOverShoulder = heightOver('elbow', 'shoulder');
/** Wrist above elbow in trunk lengths. */
export const wristOverElbow = heightOver('wrist', 'elbow');
