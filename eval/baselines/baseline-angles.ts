import { exerciseNameKey } from '@spotter/exercises/names/exercise-name-key';
import type { PairedJoint } from '@spotter/coach/pose/joints';

/** The joint angle that a popular counter of an exercise looks at, in degrees in the picture, 180 being straight. */
export interface BaselineAngle {
  readonly joints: readonly [from: PairedJoint, at: PairedJoint, to: PairedJoint];
  /** Where a repetition starts and is complete again, and what it has to pass between. */
  readonly start: number;
  readonly far: number;
  /** The better seen side unless told: the more bent one, or each side by itself. */
  readonly side?: 'bent' | 'each';
}

const knee = ['hip', 'knee', 'ankle'] as const;
const hip = ['shoulder', 'hip', 'knee'] as const;
const elbow = ['shoulder', 'elbow', 'wrist'] as const;
const shoulder = ['hip', 'shoulder', 'elbow'] as const;
const ankle = ['knee', 'ankle', 'toe'] as const;

const squat: BaselineAngle = { joints: knee, start: 160, far: 90 };
const pushUp: BaselineAngle = { joints: elbow, start: 160, far: 110 };
const curl: BaselineAngle = { joints: elbow, start: 120, far: 100 };
const raise: BaselineAngle = { joints: shoulder, start: 30, far: 80 };
const hinge: BaselineAngle = { joints: hip, start: 170, far: 70 };
const sitUp: BaselineAngle = { joints: hip, start: 170, far: 145 };

/** Thresholds as open-source trainers use them (ExerSights, Good-GYM, NgoQuocBao); where none is known, 160 and 90 or near. */
const angles: Readonly<Record<string, BaselineAngle>> = {
  squat,
  front_squat: squat,
  sumo_squat: squat,
  jump_squat: squat,
  lunge: { joints: knee, start: 160, far: 90, side: 'bent' },
  side_lunge: { joints: knee, start: 160, far: 110, side: 'bent' },
  deadlift: hinge,
  romanian_deadlift: hinge,
  glute_bridge: { joints: hip, start: 120, far: 140 },
  calf_raise: { joints: ankle, start: 110, far: 125 },
  push_up: pushUp,
  incline_push_up: pushUp,
  decline_push_up: pushUp,
  wall_push_up: pushUp,
  knee_push_up: pushUp,
  bench_press: { joints: elbow, start: 170, far: 70 },
  dip: { joints: elbow, start: 150, far: 90 },
  pull_up: { joints: elbow, start: 150, far: 90 },
  row: { joints: elbow, start: 170, far: 50 },
  shoulder_press: { joints: shoulder, start: 90, far: 150 },
  lateral_raise: raise,
  front_raise: raise,
  shoulder_abduction: raise,
  biceps_curl: curl,
  hammer_curl: curl,
  triceps_extension: { joints: elbow, start: 150, far: 90 },
  sit_up: sitUp,
  crunch: sitUp,
  leg_raise: { joints: hip, start: 130, far: 100 },
  knee_raise: { joints: hip, start: 150, far: 100, side: 'each' },
  high_knees: { joints: hip, start: 150, far: 100, side: 'each' },
  mountain_climber: { joints: hip, start: 140, far: 90, side: 'each' },
  jumping_jack: { joints: shoulder, start: 45, far: 120 },
  burpee: { joints: hip, start: 160, far: 90 },
};

const byName = new Map(Object.entries(angles).map(([key, angle]) => [exerciseNameKey(key), angle]));

/** Every angle, for clips in which no exercise is done. */
export const baselineAngles: readonly BaselineAngle[] = Object.values(angles);

/** The angle of an exercise as labels name it; null where popular counters have none. */
export function baselineAngle(exercise: string): BaselineAngle | null {
  return byName.get(exerciseNameKey(exercise.replace(/^other:/, ''))) ?? null;
}
