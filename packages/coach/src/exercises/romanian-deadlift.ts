import { deadlift } from './deadlift.ts';
import type { Specification } from './specification.ts';

/** Romanian deadlift: the hips go back over nearly straight legs, the hands down along the thighs. */
export const romanianDeadlift: Specification = {
  ...deadlift,
  key: 'romanian_deadlift',
  name: { en: 'Romanian deadlift' },
  counting: {
    ...deadlift.counting,
    components: [
      { signal: 'hip_flexion', rest: 15, peak: 85, weight: 1 },
      { signal: 'wrist_height', rest: 1.35, peak: 0.7, weight: 1 },
    ],
  },
};
