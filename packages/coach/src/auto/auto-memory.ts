import type { PoseFrame } from '../pose/pose-frame.ts';
import { nothingRecognised } from '../recognise/recogniser.ts';
import type { AutoMemory } from '../step/coach-state.ts';

/** Before the first frame. */
export const nothingDone: AutoMemory = {
  recognition: nothingRecognised,
  frames: [],
  exercise: null,
  triedMs: null,
};

/** Long enough for what happens until two repetitions are recognised. */
const keptMs = 20_000;
/** More than 16 frames a second tell no more. */
const apartMs = 59;

/** Adds a frame and lets go of those that are too old. */
export function keepFrame(frames: readonly PoseFrame[], frame: PoseFrame): readonly PoseFrame[] {
  const last = frames.at(-1);
  if (last !== undefined && frame.tMs - last.tMs < apartMs) return frames;
  const first = frames.findIndex(({ tMs }) => tMs >= frame.tMs - keptMs);
  return [...(first < 0 ? [] : frames.slice(first)), frame];
}
