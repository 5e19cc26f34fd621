/** A joint in one unit on all axes: y down, z away from the camera; `seen` from 0 (guessed) to 1. */
export interface Joint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly seen: number;
}

/** Where each joint the engine uses sits among the 33 landmarks of MediaPipe BlazePose. */
export const joints = {
  nose: 0,
  leftEar: 7,
  rightEar: 8,
  leftShoulder: 11,
  rightShoulder: 12,
  leftElbow: 13,
  rightElbow: 14,
  leftWrist: 15,
  rightWrist: 16,
  leftHip: 23,
  rightHip: 24,
  leftKnee: 25,
  rightKnee: 26,
  leftAnkle: 27,
  rightAnkle: 28,
  leftHeel: 29,
  rightHeel: 30,
  leftToe: 31,
  rightToe: 32,
} as const;

/** A body part that exists on both sides. */
export type PairedJoint = 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle' | 'heel' | 'toe';

/** The person's own side, as the pose finder names it (swapped under a mirrored camera, which nothing here minds). */
export type Side = 'left' | 'right';

/** Which side moved: one, or both as one movement. */
export type MovedSide = Side | 'both';

/** Where something is among the 33, on each side. */
export type SidedIndex = Readonly<Record<Side, number>>;

/** Where a body part is among the 33, on each side. */
export const sidedJoints: Readonly<Record<PairedJoint, SidedIndex>> = {
  shoulder: { left: 11, right: 12 },
  elbow: { left: 13, right: 14 },
  wrist: { left: 15, right: 16 },
  hip: { left: 23, right: 24 },
  knee: { left: 25, right: 26 },
  ankle: { left: 27, right: 28 },
  heel: { left: 29, right: 30 },
  toe: { left: 31, right: 32 },
};
