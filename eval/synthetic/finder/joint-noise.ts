import { landmarks } from '@spotter/exercises/body/landmarks';

/** How unsure a finder is of a joint, as shares of the trunk's length in each direction of the picture. */
export interface JointNoise {
  /** From frame to frame, without memory. */
  readonly jitter: number;
  /** Wandering over about half a second. */
  readonly wander: number;
  /** The same for a whole recording. */
  readonly offset: number;
  /** Visibility where something stands in front of the joint; that of shoulders and hips hardly falls. */
  readonly hiddenVisibility: number;
}

/**
 * Deviations. Jitter is what the second differences of the recordings in eval/fixtures leave at most (median over
 * clips at 15 frames a second, front: shoulder 0.7 %, hip 0.7, elbow 1.0, wrist 1.2, knee 1.0, ankle 0.75, toe 1.0 of
 * a trunk; those of a still plank 0.6 to 1.2). Wander and offset make the whole about 3.5 % of a trunk for a seen
 * knee: with that a knee's angle from the side deviates by 6.4 degrees, as against an inertial sensor in squats
 * (Cosoli, Arnesano and Scalise 2026: -2.3 +- 6.4 degrees from 90 degrees). Larger errors that leave 4.3 % of points
 * beyond 0.2 of a trunk (MediaPipe's figures for BlazePose full, HIIT: PCK@0.2 95.7) come from hidden joints.
 */
const noises = {
  head: { jitter: 0.006, wander: 0.008, offset: 0.02, hiddenVisibility: 0.99 },
  shoulder: { jitter: 0.0055, wander: 0.01, offset: 0.02, hiddenVisibility: 0.985 },
  elbow: { jitter: 0.008, wander: 0.014, offset: 0.022, hiddenVisibility: 0.14 },
  wrist: { jitter: 0.01, wander: 0.018, offset: 0.022, hiddenVisibility: 0.22 },
  hand: { jitter: 0.012, wander: 0.022, offset: 0.03, hiddenVisibility: 0.2 },
  hip: { jitter: 0.006, wander: 0.012, offset: 0.022, hiddenVisibility: 0.985 },
  knee: { jitter: 0.008, wander: 0.014, offset: 0.022, hiddenVisibility: 0.25 },
  ankle: { jitter: 0.007, wander: 0.013, offset: 0.022, hiddenVisibility: 0.35 },
  foot: { jitter: 0.009, wander: 0.016, offset: 0.03, hiddenVisibility: 0.45 },
} satisfies Record<string, JointNoise>;

/** The noise of a landmark. */
export function noiseOf(index: number): JointNoise {
  if (index < landmarks.leftShoulder) return noises.head;
  if (index < landmarks.leftElbow) return noises.shoulder;
  if (index < landmarks.leftWrist) return noises.elbow;
  if (index < landmarks.leftPinky) return noises.wrist;
  if (index < landmarks.leftHip) return noises.hand;
  if (index < landmarks.leftKnee) return noises.hip;
  if (index < landmarks.leftAnkle) return noises.knee;
  if (index < landmarks.leftHeel) return noises.ankle;
  return noises.foot;
}
