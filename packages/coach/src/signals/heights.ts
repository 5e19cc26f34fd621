// Heights in the picture, which foreshortening of a limb does not change, over a length of the same body.

import { sidedJoints, joints, type PairedJoint, type SidedIndex } from '../pose/joints.ts';
import { ofSide, onSide, type Signal } from './reading.ts';

const noses = { left: joints.nose, right: joints.nose } as const;
const ears = { left: joints.leftEar, right: joints.rightEar } as const;

function heightOver(upper: PairedJoint, lower: PairedJoint): Signal {
  return heightBetween(sidedJoints[upper], sidedJoints[lower]);
}

function heightBetween(top: SidedIndex, bottom: SidedIndex): Signal {
  return {
    unit: 'trunk',
    valueOf: ({ image, scale }, side) => {
      const a = image[onSide(top, side)];
      const b = image[onSide(bottom, side)];
      return !a || !b || scale < 1e-6 ? Number.NaN : (b.y - a.y) / scale;
    },
    joints: { left: [top.left, bottom.left], right: [top.right, bottom.right] },
  };
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
export const noseOverWrist = heightBetween(noses, sidedJoints.wrist);
/** Heel above toe in trunk lengths: grows by about 0.2 on the toes. */
export const heelOverToe = heightOver('heel', 'toe');
/** Above the middle of the picture: what moves in the room, as long as the camera stands still. */
function heightInPicture(joint: PairedJoint): Signal {
  const index = sidedJoints[joint];
  return {
    unit: 'trunk',
    valueOf: ({ image, scale }, side) => {
      const at = image[onSide(index, side)];
      return at && scale >= 1e-6 ? (0.5 - at.y) / scale : Number.NaN;
    },
    joints: ofSide(joint),
  };
}

/** Shoulder above the middle of the picture in trunk lengths. */
export const shoulderInPicture = heightInPicture('shoulder');
/** Hip above the middle of the picture in trunk lengths. */
export const hipInPicture = heightInPicture('hip');
/** Wrist above the middle of the picture in trunk lengths. */
export const wristInPicture = heightInPicture('wrist');
/** Nose above ear in trunk lengths: more than 0 lying on the back, less lying on the front. */
export const faceUp = heightBetween(noses, ears);
