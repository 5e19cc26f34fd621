import * as alignment from './alignment.ts';
import * as heights from './heights.ts';
import * as angles from './joint-angles.ts';
import * as leans from './leans.ts';
import * as reaches from './reaches.ts';
import type { Signal } from './reading.ts';

interface SignalEntry {
  readonly unit: 'deg' | 'trunk' | 'share';
  readonly measure: Signal;
  /** Whether both sides read the same. */
  readonly isOfBoth?: true;
}

/** Every measurement a specification may name, with its unit. */
const entries = {
  knee_flexion: { unit: 'deg', measure: angles.kneeFlexion },
  elbow_flexion: { unit: 'deg', measure: angles.elbowFlexion },
  hip_flexion: { unit: 'deg', measure: angles.hipFlexion },
  shoulder_elevation: { unit: 'deg', measure: angles.shoulderElevation },
  body_line_bend: { unit: 'deg', measure: angles.bodyLineBend },
  trunk_lean: { unit: 'deg', measure: leans.trunkLean },
  trunk_sway: { unit: 'deg', measure: leans.trunkSway },
  shin_lean: { unit: 'deg', measure: leans.shinLean },
  thigh_lean: { unit: 'deg', measure: leans.thighLean },
  shoulder_tilt: { unit: 'deg', measure: leans.shoulderTilt, isOfBoth: true },
  upper_arm_lean: { unit: 'deg', measure: leans.upperArmLean },
  hip_height: { unit: 'trunk', measure: heights.hipHeight },
  hip_over_knee: { unit: 'trunk', measure: heights.hipOverKnee },
  knee_over_ankle: { unit: 'trunk', measure: heights.kneeOverAnkle },
  shoulder_height: { unit: 'trunk', measure: heights.shoulderHeight },
  shoulder_over_hip: { unit: 'trunk', measure: heights.shoulderOverHip },
  shoulder_over_wrist: { unit: 'trunk', measure: heights.shoulderOverWrist },
  wrist_over_shoulder: { unit: 'trunk', measure: heights.wristOverShoulder },
  elbow_over_shoulder: { unit: 'trunk', measure: heights.elbowOverShoulder },
  wrist_over_elbow: { unit: 'trunk', measure: heights.wristOverElbow },
  wrist_over_hip: { unit: 'trunk', measure: heights.wristOverHip },
  wrist_height: { unit: 'trunk', measure: heights.wristHeight },
  nose_over_wrist: { unit: 'trunk', measure: heights.noseOverWrist },
  heel_over_toe: { unit: 'trunk', measure: heights.heelOverToe },
  shoulder_in_picture: { unit: 'trunk', measure: heights.shoulderInPicture },
  hip_in_picture: { unit: 'trunk', measure: heights.hipInPicture },
  wrist_in_picture: { unit: 'trunk', measure: heights.wristInPicture },
  face_up: { unit: 'trunk', measure: heights.faceUp },
  wrist_outward: { unit: 'trunk', measure: reaches.wristOutward },
  ankle_outward: { unit: 'trunk', measure: reaches.ankleOutward },
  ankle_spread: { unit: 'trunk', measure: reaches.ankleSpread, isOfBoth: true },
  hip_sag: { unit: 'deg', measure: alignment.hipSag },
  knee_inward: { unit: 'trunk', measure: alignment.kneeInward },
  knee_past_toe: { unit: 'trunk', measure: alignment.kneePastToe },
  hips_aside: { unit: 'trunk', measure: alignment.hipsAside, isOfBoth: true },
  knees_over_ankles: { unit: 'share', measure: alignment.kneesOverAnkles, isOfBoth: true },
  trunk_length: { unit: 'share', measure: alignment.trunkLength },
} as const satisfies Record<string, SignalEntry>;

/** Name of a measurement. */
export type SignalName = keyof typeof entries;

/** By name. */
export const signals: Readonly<Record<SignalName, SignalEntry>> = entries;

/** All names, for schemas and messages. */
export const signalNames = Object.keys(entries) as readonly SignalName[];
