// Loaded by itself: the engine, the exercise, and the recorded set.
import { createCoach, type Coach } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { squat } from '@spotter/exercises/legs/squat';
import { loadClip } from './load-clip.ts';

export interface Demo {
  readonly coach: Coach;
  readonly frames: readonly PoseFrame[];
}

/** @param language of what the coach says */
export async function openDemo(get: typeof fetch, language: string): Promise<Demo> {
  return { coach: createCoach(squat.specification, { language }), frames: await loadClip(get) };
}
