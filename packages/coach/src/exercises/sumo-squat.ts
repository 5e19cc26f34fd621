import { squat } from './squat.ts';
import type { Specification } from './specification.ts';

/** Sumo squat: feet wide apart, toes turned out. */
export const sumoSquat: Specification = {
  ...squat,
  key: 'sumo_squat',
  name: { en: 'Sumo squat' },
};
