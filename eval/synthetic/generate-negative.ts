import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { ViewName } from './camera/camera.ts';
import { createTake } from './motion/create-take.ts';
import { recordMotion } from './motion/record-motion.ts';
import type { Negative } from './negatives/negative.ts';

/** Frames of somebody who does no exercise; the truth is that there is nothing to count. */
export function generateNegative(negative: Negative, seed: number, view: ViewName): readonly PoseFrame[] {
  const take = createTake(seed);
  const camera = negative.camera?.(take);
  const filming = { view, fps: 15, noise: 1, ...(camera ? { camera } : {}) };
  return recordMotion(seed, take.person, negative.make(take), filming);
}
