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

const paired: Readonly<Record<PairedJoint, readonly [left: number, right: number]>> = {
  shoulder: [11, 12],
  elbow: [13, 14],
  wrist: [15, 16],
  hip: [23, 24],
  knee: [25, 26],
  ankle: [27, 28],
  heel: [29, 30],
  toe: [31, 32],
};

/** Which side moved: one, or both as one movement. */
export type MovedSide = Side | 'both';

/** Index among the 33 of a paired joint on one side. */
export function jointIndex(joint: PairedJoint, side: Side): number {
  return paired[joint][side === 'left' ? 0 : 1];
}
