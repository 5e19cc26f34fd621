import type { PoseFrame } from '../pose/pose-frame.ts';
import { nothingRecognised, type RecognitionMemory } from '../recognise/recogniser.ts';

/** What the automatic coach remembers beside the state of the coach that counts; plain data of bounded size. */
export interface AutoMemory {
  readonly recognition: RecognitionMemory;
  /** The last seconds, for a coach that is chosen to start where the exercise did. */
  readonly frames: readonly PoseFrame[];
  /** What is being counted; null before anything was recognised. */
  readonly exercise: { readonly key: string; readonly family: string } | null;
  /** When a coach that was recognised as the right one last found nothing to count. */
  readonly triedMs: number | null;
}

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
