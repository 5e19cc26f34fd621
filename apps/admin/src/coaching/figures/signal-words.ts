// What each measurement is in words, and where on the body it is: for somebody who knows bodies and no programs.
import type { SignalName } from '@spotter/coach/signals/registry';
import type { FigureJoint } from './figure-joints.ts';

/** What of a figure is drawn out: a bend at a joint, an angle there, a lean against the vertical, or a distance. */
export type Mark =
  | { readonly bend: readonly [FigureJoint, FigureJoint, FigureJoint] }
  | { readonly angle: readonly [FigureJoint, FigureJoint, FigureJoint] }
  | { readonly lean: readonly [lower: FigureJoint, upper: FigureJoint]; readonly hanging?: true }
  | { readonly height: readonly [lower: FigureJoint, upper: FigureJoint] }
  | { readonly reach: readonly [FigureJoint, FigureJoint] }
  | { readonly tilt: readonly [FigureJoint, FigureJoint] };

export interface SignalWords {
  readonly name: string;
  readonly meaning: string;
  readonly mark: Mark;
}

export const signalWords: Readonly<Record<SignalName, SignalWords>> = {
  knee_flexion: {
    name: 'Bend of the knee',
    meaning: '0° is a straight leg, 90° a right angle between thigh and shin.',
    mark: { bend: ['hip', 'knee', 'ankle'] },
  },
  elbow_flexion: {
    name: 'Bend of the elbow',
    meaning: '0° is a long arm, about 140° the hand at the shoulder.',
    mark: { bend: ['shoulder', 'elbow', 'wrist'] },
  },
  hip_flexion: {
    name: 'Bend of the hip',
    meaning: '0° is standing straight, 90° the thigh square to the trunk.',
    mark: { bend: ['shoulder', 'hip', 'knee'] },
  },
  shoulder_elevation: {
    name: 'Lift of the upper arm',
    meaning: '0° hangs beside the trunk, 90° is level, 180° overhead; forwards or sideways.',
    mark: { angle: ['hip', 'shoulder', 'elbow'] },
  },
  body_line_bend: {
    name: 'Bend of the body line',
    meaning: '0° is one line from shoulder over hip to ankle, as in a good plank.',
    mark: { bend: ['shoulder', 'hip', 'ankle'] },
  },
  trunk_lean: {
    name: 'Lean of the trunk',
    meaning: '0° is upright, 90° level, whichever way it leans.',
    mark: { lean: ['hip', 'shoulder'] },
  },
  shin_lean: {
    name: 'Lean of the shin',
    meaning: '0° is upright; it grows as the knee comes forward over the foot.',
    mark: { lean: ['ankle', 'knee'] },
  },
  thigh_lean: {
    name: 'Lean of the thigh',
    meaning: '0° is standing, 90° a level thigh.',
    mark: { lean: ['knee', 'hip'] },
  },
  shoulder_tilt: {
    name: 'Tilt of the shoulders',
    meaning: '0° is level; it grows as one shoulder stands higher than the other.',
    mark: { tilt: ['farShoulder', 'nearShoulder'] },
  },
  upper_arm_lean: {
    name: 'Swing of the upper arm',
    meaning: '0° hangs straight down, 90° is level; against the vertical, not the trunk.',
    mark: { lean: ['shoulder', 'elbow'], hanging: true },
  },
  hip_height: {
    name: 'Hip above the ankle',
    meaning: 'In trunk lengths: about 1.6 standing, 0.8 with level thighs, 0 lying.',
    mark: { height: ['ankle', 'hip'] },
  },
  hip_over_knee: {
    name: 'Hip above the knee',
    meaning: 'In trunk lengths: about 0.8 standing, 0 with level thighs.',
    mark: { height: ['knee', 'hip'] },
  },
  knee_over_ankle: {
    name: 'Knee above the ankle',
    meaning: 'In trunk lengths: about 0.8 standing, 0 kneeling.',
    mark: { height: ['ankle', 'knee'] },
  },
  shoulder_height: {
    name: 'Shoulder above the ankle',
    meaning: 'In trunk lengths: about 2.6 standing, 0.7 in a plank, 0 lying.',
    mark: { height: ['ankle', 'shoulder'] },
  },
  shoulder_over_hip: {
    name: 'Shoulder above the hip',
    meaning: 'In trunk lengths: 1 upright, 0 lying.',
    mark: { height: ['hip', 'shoulder'] },
  },
  shoulder_over_wrist: {
    name: 'Shoulder above the wrist',
    meaning: 'In trunk lengths; below 0 while the hand is overhead.',
    mark: { height: ['wrist', 'shoulder'] },
  },
  wrist_over_shoulder: {
    name: 'Wrist above the shoulder',
    meaning: 'In trunk lengths; below 0 while the hand hangs.',
    mark: { height: ['shoulder', 'wrist'] },
  },
  elbow_over_shoulder: {
    name: 'Elbow above the shoulder',
    meaning: 'In trunk lengths: about -0.6 hanging, 0 level with the shoulder.',
    mark: { height: ['shoulder', 'elbow'] },
  },
  wrist_over_elbow: {
    name: 'Wrist above the elbow',
    meaning: 'In trunk lengths: below 0 while the forearm hangs.',
    mark: { height: ['elbow', 'wrist'] },
  },
  wrist_over_hip: {
    name: 'Wrist above the hip',
    meaning: 'In trunk lengths: about 0 hanging, 1 at the shoulders.',
    mark: { height: ['hip', 'wrist'] },
  },
  wrist_height: {
    name: 'Wrist above the ankle',
    meaning: 'In trunk lengths: about 1.5 standing, 0 with the hand on the floor.',
    mark: { height: ['ankle', 'wrist'] },
  },
  nose_over_wrist: {
    name: 'Nose above the wrist',
    meaning: 'In trunk lengths: about -0.9 hanging from a bar, 0 with the face at the bar.',
    mark: { height: ['wrist', 'head'] },
  },
  heel_over_toe: {
    name: 'Heel above the toe',
    meaning: 'In trunk lengths: grows by about 0.2 on the toes.',
    mark: { height: ['toe', 'heel'] },
  },
  shoulder_in_picture: {
    name: 'Height of the shoulder in the picture',
    meaning: 'In trunk lengths above the middle of the picture; it needs a camera that stands still.',
    mark: { height: ['floor', 'shoulder'] },
  },
  hip_in_picture: {
    name: 'Height of the hip in the picture',
    meaning: 'In trunk lengths above the middle of the picture; it needs a camera that stands still.',
    mark: { height: ['floor', 'hip'] },
  },
  wrist_in_picture: {
    name: 'Height of the wrist in the picture',
    meaning: 'In trunk lengths above the middle of the picture; it needs a camera that stands still.',
    mark: { height: ['floor', 'wrist'] },
  },
  face_up: {
    name: 'Face up or down',
    meaning: 'Above 0 lying on the back, below 0 lying on the front.',
    mark: { height: ['ear', 'head'] },
  },
  wrist_outward: {
    name: 'Hand out to the side',
    meaning: 'In trunk lengths outwards of the shoulder: about 1 with the arms spread.',
    mark: { reach: ['nearShoulder', 'nearWrist'] },
  },
  ankle_outward: {
    name: 'Foot out to the side',
    meaning: 'In trunk lengths outwards of the hip: about 0.1 standing, 0.6 with the feet apart.',
    mark: { reach: ['nearHip', 'nearAnkle'] },
  },
  ankle_spread: {
    name: 'Distance of the feet',
    meaning: 'In trunk lengths: about 0.4 standing, 1.4 in a jumping jack.',
    mark: { reach: ['farAnkle', 'nearAnkle'] },
  },
  trunk_sway: {
    name: 'Sway of the trunk',
    meaning: 'Degrees to one side of upright and the other: how far it swings shows as a change.',
    mark: { lean: ['hip', 'shoulder'] },
  },
  hip_sag: {
    name: 'Sag of the hips',
    meaning: '0° is one line from shoulder over hip to knee; above 0 they hang, below 0 they stick up.',
    mark: { bend: ['shoulder', 'hip', 'knee'] },
  },
  knee_inward: {
    name: 'Knee falls inwards',
    meaning: 'In trunk lengths inside of the line from hip to ankle; seen from the front.',
    mark: { bend: ['nearHip', 'nearKnee', 'nearAnkle'] },
  },
  knee_past_toe: {
    name: 'Knee past the toes',
    meaning: 'In trunk lengths in front of the toes; seen from the side.',
    mark: { lean: ['toe', 'knee'] },
  },
  hips_aside: {
    name: 'Hips to one side',
    meaning: 'In trunk lengths off the middle between the feet; seen from the front.',
    mark: { reach: ['farHip', 'nearHip'] },
  },
  knees_over_ankles: {
    name: 'Distance of the knees over that of the feet',
    meaning: 'A share: 1 with the knees over the feet, less as they fall inwards; seen from the front.',
    mark: { reach: ['farKnee', 'nearKnee'] },
  },
  trunk_length: {
    name: 'Length of the trunk as it is seen',
    meaning: 'From hip to shoulder, over the length of thigh and shin: it is shorter over a rounded back.',
    mark: { height: ['hip', 'shoulder'] },
  },
};
