// Whether somebody stays where they are, by their hips: who squats in place does, who walks back from the phone does not.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';

export interface Place {
  readonly sinceMs: number;
  readonly seenMs: number;
  /** Of the hips, in heights of the picture from its left edge. */
  readonly x: number;
  /** From the hips to the shoulders, in heights of the picture. */
  readonly trunk: number;
}

/** Finders drop single frames. */
const bridgedMs = 700;
/** Sway and a squat stay within; a step sideways or towards the camera does not. */
const mostAside = 0.12;
const mostGrowth = 0.3;

function middle(frame: PoseFrame, left: number, right: number): { x: number; y: number } | null {
  const [a, b] = [frame.landmarks?.[left], frame.landmarks?.[right]];
  return a && b ? { x: ((a[0] + b[0]) / 2) * frame.aspect, y: (a[1] + b[1]) / 2 } : null;
}

/** @returns since when somebody is where they are; null where nobody is seen */
export function followPlace(place: Place | null, frame: PoseFrame): Place | null {
  const [hips, shoulders] = [middle(frame, 23, 24), middle(frame, 11, 12)];
  const { tMs } = frame;
  if (!hips || !shoulders) return place && tMs - place.seenMs <= bridgedMs ? place : null;
  const trunk = Math.hypot(shoulders.x - hips.x, shoulders.y - hips.y);
  const isSame =
    place !== null &&
    tMs - place.seenMs <= bridgedMs &&
    Math.abs(hips.x - place.x) <= mostAside &&
    Math.abs(trunk / place.trunk - 1) <= mostGrowth;
  return isSame ? { ...place, seenMs: tMs } : { sinceMs: tMs, seenMs: tMs, x: hips.x, trunk };
}
