import { kneeRaise } from './knee-raise.ts';
import type { Specification } from './specification.ts';

/** High knees: running in place, each knee up to the height of the hips. */
export const highKnees: Specification = {
  ...kneeRaise,
  key: 'high_knees',
  name: { en: 'High knees' },
  counting: { ...kneeRaise.counting, minimumDurationMs: 150, maximumDurationMs: 3000, maximumHoldMs: 1000 },
  tempo: { fastestMs: 250, slowestMs: 1500 },
};
