// Where on the body each measurement is.
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

export const signalMarks: Readonly<Record<SignalName, Mark>> = {
  knee_flexion: { bend: ['hip', 'knee', 'ankle'] },
  elbow_flexion: { bend: ['shoulder', 'elbow', 'wrist'] },
  hip_flexion: { bend: ['shoulder', 'hip', 'knee'] },
  shoulder_elevation: { angle: ['hip', 'shoulder', 'elbow'] },
  body_line_bend: { bend: ['shoulder', 'hip', 'ankle'] },
  trunk_lean: { lean: ['hip', 'shoulder'] },
  shin_lean: { lean: ['ankle', 'knee'] },
  thigh_lean: { lean: ['knee', 'hip'] },
  shoulder_tilt: { tilt: ['farShoulder', 'nearShoulder'] },
  upper_arm_lean: { lean: ['shoulder', 'elbow'], hanging: true },
  hip_height: { height: ['ankle', 'hip'] },
  hip_over_knee: { height: ['knee', 'hip'] },
  knee_over_ankle: { height: ['ankle', 'knee'] },
  shoulder_height: { height: ['ankle', 'shoulder'] },
  shoulder_over_hip: { height: ['hip', 'shoulder'] },
  shoulder_over_wrist: { height: ['wrist', 'shoulder'] },
  wrist_over_shoulder: { height: ['shoulder', 'wrist'] },
  elbow_over_shoulder: { height: ['shoulder', 'elbow'] },
  wrist_over_elbow: { height: ['elbow', 'wrist'] },
  wrist_over_hip: { height: ['hip', 'wrist'] },
  wrist_height: { height: ['ankle', 'wrist'] },
  nose_over_wrist: { height: ['wrist', 'head'] },
  heel_over_toe: { height: ['toe', 'heel'] },
  shoulder_in_picture: { height: ['floor', 'shoulder'] },
  hip_in_picture: { height: ['floor', 'hip'] },
  wrist_in_picture: { height: ['floor', 'wrist'] },
  face_up: { height: ['ear', 'head'] },
  wrist_outward: { reach: ['nearShoulder', 'nearWrist'] },
  hands_aside: { reach: ['hip', 'nearWrist'] },
  ankle_outward: { reach: ['nearHip', 'nearAnkle'] },
  ankle_spread: { reach: ['farAnkle', 'nearAnkle'] },
  trunk_sway: { lean: ['hip', 'shoulder'] },
  hip_sag: { bend: ['shoulder', 'hip', 'knee'] },
  knee_inward: { bend: ['nearHip', 'nearKnee', 'nearAnkle'] },
  knee_past_toe: { lean: ['toe', 'knee'] },
  hips_aside: { reach: ['farHip', 'nearHip'] },
  hips_across: { reach: ['farHip', 'nearHip'] },
  knees_over_ankles: { reach: ['farKnee', 'nearKnee'] },
  trunk_length: { height: ['hip', 'shoulder'] },
};
