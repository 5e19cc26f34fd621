// Heights in the picture, which foreshortening of a limb does not change, over a length of the same body.

import { type Body, bodyScale } from '../pose/body.ts';
import { sidedJoints, joints, type PairedJoint, type Side } from '../pose/joints.ts';
import { reading, type Reading, type Signal, unreadable } from './reading.ts';

type At = PairedJoint | 'nose';

const indexOf = (joint: At, side: Side) => (joint === 'nose' ? joints.nose : sidedJoints[joint][side]);

function heightOver(upper: At, lower: At): Signal {
  return (body, side) => heightBetween(body, indexOf(upper, side), indexOf(lower, side));
}

function heightBetween(body: Body, top: number, bottom: number): Reading {
  const scale = bodyScale(body.image);
  const a = body.image[top];
  const b = body.image[bottom];
  if (!a || !b || scale < 1e-6) return unreadable;
  return reading(body, (b.y - a.y) / scale, [top, bottom]);
}

/** Hip above ankle in trunk lengths: about 1.6 standing, 0.8 with level thighs, 0 lying. */
export const hipHeight = heightOver('hip', 'ankle');
/** Hip above knee in trunk lengths: about 0.8 standing, 0 with level thighs. */
export const hipOverKnee = heightOver('hip', 'knee');
/** Knee above ankle in trunk lengths: about 0.8 standing, 0 kneeling. */
export const kneeOverAnkle = heightOver('knee', 'ankle');
/** Shoulder above ankle in trunk lengths: about 2.6 standing, 0.7 in a plank, 0 lying. */
export const shoulderHeight = heightOver('shoulder', 'ankle');
/** Shoulder above hip in trunk lengths: 1 upright, 0 lying. */
export const shoulderOverHip = heightOver('shoulder', 'hip');
/** Shoulder above wrist in trunk lengths; negative while the hand is overhead. */
export const shoulderOverWrist = heightOver('shoulder', 'wrist');
/** Wrist above shoulder in trunk lengths. */
export const wristOverShoulder = heightOver('wrist', 'shoulder');
/** Elbow above shoulder in trunk lengths: about -0.6 hanging, 0 level. */
export const elbowOverShoulder = heightOver('elbow', 'shoulder');
/** Wrist above elbow in trunk lengths. */
export const wristOverElbow = heightOver('wrist', 'elbow');
/** Wrist above hip in trunk lengths: about 0 hanging, 1 at the shoulders. */
export const wristOverHip = heightOver('wrist', 'hip');
/** Wrist above ankle in trunk lengths: about 1.5 standing, 0 on the floor. */
export const wristHeight = heightOver('wrist', 'ankle');
/** Nose above wrist in trunk lengths: about -0.9 hanging from a bar, 0 with the face at the bar. */
export const noseOverWrist = heightOver('nose', 'wrist');
/** Heel above toe in trunk lengths: grows by about 0.2 on the toes. */
export const heelOverToe = heightOver('heel', 'toe');
/** Above the middle of the picture: what moves in the room, as long as the camera stands still. */
function heightInPicture(joint: PairedJoint): Signal {
  return (body, side) => {
    const index = sidedJoints[joint][side];
    const scale = bodyScale(body.image);
    const at = body.image[index];
    return at && scale >= 1e-6 ? reading(body, (0.5 - at.y) / scale, [index]) : unreadable;
  };
}

/** Shoulder above the middle of the picture in trunk lengths. */
export const shoulderInPicture = heightInPicture('shoulder');
/** Hip above the middle of the picture in trunk lengths. */
export const hipInPicture = heightInPicture('hip');
/** Wrist above the middle of the picture in trunk lengths. */
export const wristInPicture = heightInPicture('wrist');
/** Nose above ear in trunk lengths: more than 0 lying on the back, less lying on the front. */
export const faceUp: Signal = (body, side) =>
  heightBetween(body, joints.nose, side === 'left' ? joints.leftEar : joints.rightEar);
