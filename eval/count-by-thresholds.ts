// The baseline: what popular counters do. Two fixed thresholds on one joint's angle, no more.

import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { readBody } from '@spotter/coach/pose/body';
import { signals, type SignalName } from '@spotter/coach/signals/registry';

/** Joint and thresholds (degrees of flexion or elevation in the picture) as the projects named in coaching.md use them. */
const thresholds: Readonly<Record<string, { signal: SignalName; near: number; far: number }>> = {
  squat: { signal: 'knee_flexion', near: 20, far: 90 },
  push_up: { signal: 'elbow_flexion', near: 20, far: 70 },
  biceps_curl: { signal: 'elbow_flexion', near: 60, far: 80 },
  shoulder_press: { signal: 'shoulder_elevation', near: 90, far: 150 },
  lateral_raise: { signal: 'shoulder_elevation', near: 30, far: 80 },
};

/** Counts a repetition each time the better seen side's angle passes `far` and comes back to `near`. */
export function countByThresholds(exercise: string, frames: Iterable<PoseFrame>): number | null {
  const known = thresholds[exercise];
  if (!known) return null;
  const { measure } = signals[known.signal];
  let far = false;
  let count = 0;
  for (const frame of frames) {
    const body = readBody({ ...frame, world: null });
    if (body === null) continue;
    const [left, right] = [measure(body, 'left'), measure(body, 'right')];
    const { value } = left.confidence >= right.confidence ? left : right;
    if (value >= known.far) far = true;
    if (value <= known.near && far) {
      far = false;
      count += 1;
    }
  }
  return count;
}
