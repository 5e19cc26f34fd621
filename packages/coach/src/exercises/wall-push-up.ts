import { pushUp } from './push-up.ts';
import type { Specification } from './specification.ts';

/** Push-up standing, the hands on a wall. */
export const wallPushUp: Specification = {
  ...pushUp,
  key: 'wall_push_up',
  name: { en: 'Wall push-up' },
  counting: {
    ...pushUp.counting,
    components: [
      { signal: 'elbow_flexion', rest: 20, peak: 95, weight: 1 },
      { signal: 'shoulder_over_wrist', rest: 0.65, peak: 0.3, weight: 0.5 },
    ],
    gate: [
      { signal: 'trunk_lean', atLeast: 8, atMost: 65, slack: 5 },
      { signal: 'hip_height', atLeast: 0.8 },
      { signal: 'shoulder_over_wrist', atLeast: -0.4, atMost: 1 },
      { signal: 'hip_flexion', atMost: 60 },
    ],
    requires: [
      { signal: 'shoulder_in_picture', over: 'repetition', take: 'travel', atMost: -0.03 },
      { signal: 'wrist_in_picture', over: 'repetition', take: 'change', atMost: 0.3 },
    ],
  },
};
