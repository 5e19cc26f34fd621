// Loaded by itself: the engine, the exercise, and the recorded set.
import { createCoach, type Coach } from '@spotter/coach/coach';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { squat } from '@spotter/exercises/legs/squat';
import { loadClip } from './load-clip.ts';
import { cutToBody } from './play-set.ts';

export interface Demo {
  readonly coach: Coach;
  readonly frames: readonly PoseFrame[];
  /** The same to be drawn: cut to the body. */
  readonly drawn: readonly PoseFrame[];
}

/** Of the picture that is drawn, width by height. */
const demoAspect = 16 / 9;

/** @param language of what the coach says */
export async function openDemo(get: typeof fetch, language: string): Promise<Demo> {
  const frames = await loadClip(get);
  const coach = createCoach(squat.specification, { language });
  return { coach, frames, drawn: cutToBody(frames, demoAspect) };
}
