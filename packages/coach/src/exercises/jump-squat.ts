import { squat } from './squat.ts';
import type { Specification } from './specification.ts';

/** Jump squat: out of the squat into the air. */
export const jumpSquat: Specification = {
  ...squat,
  key: 'jump_squat',
  name: { en: 'Jump squat' },
  tempo: { fastestMs: 600, slowestMs: 5000 },
};
