import * as alignment from './alignment.ts';
import * as heights from './heights.ts';
import * as angles from './joint-angles.ts';
import * as leans from './leans.ts';
import * as reaches from './reaches.ts';
import type { Signal } from './reading.ts';

/** Every measurement a specification may name, by its name. */
const entries = {
  knee_flexion: angles.kneeFlexion,
  elbow_flexion: angles.elbowFlexion,
  hip_flexion: angles.hipFlexion,
  shoulder_elevation: angles.shoulderElevation,
  body_line_bend: angles.bodyLineBend,
  trunk_lean: leans.trunkLean,
  trunk_sway: leans.trunkSway,
  shin_lean: leans.shinLean,
  thigh_lean: leans.thighLean,
  shoulder_tilt: leans.shoulderTilt,
  upper_arm_lean: leans.upperArmLean,
  hip_height: heights.hipHeight,
  hip_over_knee: heights.hipOverKnee,
  knee_over_ankle: heights.kneeOverAnkle,
  shoulder_height: heights.shoulderHeight,
  shoulder_over_hip: heights.shoulderOverHip,
  shoulder_over_wrist: heights.shoulderOverWrist,
  wrist_over_shoulder: heights.wristOverShoulder,
  elbow_over_shoulder: heights.elbowOverShoulder,
  wrist_over_elbow: heights.wristOverElbow,
  wrist_over_hip: heights.wristOverHip,
  wrist_height: heights.wristHeight,
  nose_over_wrist: heights.noseOverWrist,
  heel_over_toe: heights.heelOverToe,
  shoulder_in_picture: heights.shoulderInPicture,
  hip_in_picture: heights.hipInPicture,
  wrist_in_picture: heights.wristInPicture,
  face_up: heights.faceUp,
  wrist_outward: reaches.wristOutward,
  hands_aside: reaches.handsAside,
  ankle_outward: reaches.ankleOutward,
  ankle_spread: reaches.ankleSpread,
  hip_sag: alignment.hipSag,
  knee_inward: alignment.kneeInward,
  knee_past_toe: alignment.kneePastToe,
  hips_aside: alignment.hipsAside,
  hips_across: alignment.hipsAcross,
  knees_over_ankles: alignment.kneesOverAnkles,
  trunk_length: alignment.trunkLength,
} as const satisfies Record<string, Signal>;

/** Name of a measurement. */
export type SignalName = keyof typeof entries;

/** By name. */
export const signals: Readonly<Record<SignalName, Signal>> = entries;

/** All names, for schemas and messages. */
export const signalNames = Object.keys(entries) as readonly SignalName[];
