import type { MotionSample } from '../motion/measure-motion.ts';
import type { Rhythm } from './rhythm.ts';

/** What the generic counter remembers beside the state of every coach; plain data of bounded size. */
export interface GenericMemory {
  /** A trunk's length in picture heights, followed slowly; null before somebody is seen. */
  readonly scale: number | null;
  readonly window: readonly MotionSample[];
  /** What is being repeated; null while that is not known. */
  readonly rhythm: Rhythm | null;
  /** When the last repetition ended; null before the first. */
  readonly repeatedMs: number | null;
  /** When a rhythm was last looked for. */
  readonly lookedMs: number | null;
  /** How often one was looked for. */
  readonly looks: number;
}

/** Before the first frame. */
export const noMotion: GenericMemory = {
  scale: null,
  window: [],
  rhythm: null,
  repeatedMs: null,
  lookedMs: null,
  looks: 0,
};
