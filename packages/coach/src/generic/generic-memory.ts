import { noMotion, type MotionMemory } from '../motion/follow-motion.ts';
import type { Rhythm } from './rhythm.ts';

/** What the generic counter remembers beside the state of every coach; plain data of bounded size. */
export interface GenericMemory {
  readonly motion: MotionMemory;
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
export const nothingRepeated: GenericMemory = {
  motion: noMotion,
  rhythm: null,
  repeatedMs: null,
  lookedMs: null,
  looks: 0,
};
