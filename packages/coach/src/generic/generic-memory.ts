import { noMotion } from '../motion/follow-motion.ts';
import type { GenericMemory } from '../step/coach-state.ts';

/** Before the first frame. */
export const nothingRepeated: GenericMemory = {
  motion: noMotion,
  rhythm: null,
  repeatedMs: null,
  lookedMs: null,
  looks: 0,
};
