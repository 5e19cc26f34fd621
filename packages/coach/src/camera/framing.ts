// How the person sits in the picture.

import { bodyScale } from '../pose/body-scale.ts';
import type { Body } from '../pose/body.ts';
import { joints } from '../pose/joints.ts';

/** What of the person's place in the picture matters to the camera. */
export interface Framing {
  /** Length of the trunk over the shorter edge of the picture. */
  readonly size: number;
  /** Whether an arm or a leg ends outside of the picture. */
  readonly cut: boolean;
}

const ends = [joints.leftWrist, joints.rightWrist, joints.leftAnkle, joints.rightAnkle];
const knees = [joints.leftKnee, joints.rightKnee, joints.leftElbow, joints.rightElbow];
/** Finders place the joints of a body that fills the picture a little outside. */
const edge = 0.03;

/** Reads the framing of a body in a picture of this width over height. */
export function framingOf({ image }: Body, aspect: number): Framing {
  const outside = (index: number) => {
    const joint = image[index];
    if (!joint) return false;
    const x = joint.x / aspect;
    return x < -edge || x > 1 + edge || joint.y < -edge || joint.y > 1 + edge;
  };
  return { size: bodyScale(image) / Math.min(1, aspect), cut: [...ends, ...knees].some(outside) };
}
