import { squat } from './squat.ts';
import type { Specification } from './specification.ts';

/** Front squat: the weight lies before the shoulders, the trunk stays more upright. */
export const frontSquat: Specification = {
  ...squat,
  key: 'front_squat',
  name: { en: 'Front squat' },
};
