import type { Vector } from './vector.ts';

/** A leg whose toes stay on a place of the ground (or a box); hip and knee follow from where the pelvis is. */
export interface PlantedLeg {
  readonly kind: 'planted';
  readonly toe: Vector;
  /** How far the toes point outwards. */
  readonly toeOutDeg: number;
  /** 0 has the sole flat; the foot turns around the toes. */
  readonly heelUpDeg: number;
  /** How far the knee has turned inwards, around the line from hip to ankle. */
  readonly kneeInDeg: number;
}

/** A leg in the air (or lying), by its joints' angles. */
export interface FreeLeg {
  readonly kind: 'free';
  readonly flexionDeg: number;
  readonly abductionDeg: number;
  /** Turn around the thigh: outwards has the foot of a bent leg go inwards. */
  readonly turnDeg?: number;
  readonly kneeDeg: number;
  /** Toes pointed away from square to the shin. */
  readonly pointedDeg: number;
}

/** An arm whose hand stays in a place: ground, bar, weight. */
export interface PlantedArm {
  readonly kind: 'planted';
  readonly wrist: Vector;
  /** Where the elbow points. */
  readonly elbowTo: Vector;
  /** Where the hand points; as the forearm does unless told. */
  readonly handTo?: Vector;
}

/** An arm by its joints' angles, from the trunk or, where its own weight tells where it hangs, from the vertical. */
export interface FreeArm {
  readonly kind: 'free';
  readonly from: 'trunk' | 'ground';
  readonly flexionDeg: number;
  readonly abductionDeg: number;
  /** Turn around the upper arm; at 90 with the arm abducted a bent forearm points up. */
  readonly turnDeg: number;
  readonly elbowDeg: number;
}

export type Leg = PlantedLeg | FreeLeg;
export type Arm = PlantedArm | FreeArm;

/** How a body stands, hangs or lies. */
export interface Posture {
  readonly pelvis: {
    readonly at: Vector;
    /** Forwards: 0 upright, 90 face down, -90 on the back. */
    readonly pitchDeg: number;
    readonly yawDeg: number;
    /** To the left. */
    readonly rollDeg: number;
  };
  readonly spine: { readonly flexionDeg: number; readonly sideDeg: number; readonly twistDeg: number };
  /** Nodding, from the line of the upper trunk. */
  readonly headDeg: number;
  /** Ear towards the left shoulder. */
  readonly headSideDeg?: number;
  /** Shoulders drawn up, in metres. */
  readonly shrug: number;
  readonly legs: { readonly left: Leg; readonly right: Leg };
  readonly arms: { readonly left: Arm; readonly right: Arm };
}
