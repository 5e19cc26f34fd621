import { ordinary } from './ordinary.ts';
import type { Specification } from './specification.ts';

/** Lying leg raise: on the back, the legs go up together. */
export const legRaise: Specification = {
  ...ordinary,
  key: 'leg_raise',
  family: 'leg_raise',
  name: { en: 'Lying leg raise' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'hip_flexion', rest: 15, peak: 85, weight: 1 },
      { signal: 'hip_height', rest: 0, peak: -1.3, weight: 1 },
    ],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 4000,
    gate: [
      { signal: 'trunk_lean', atLeast: 50, slack: 10 },
      { signal: 'shoulder_over_hip', atLeast: -0.5, atMost: 0.6 },
      { signal: 'face_up', atLeast: -0.06 },
    ],
    requires: [
      { signal: 'hip_height', over: 'repetition', take: 'travel', atMost: -0.35 },
      { signal: 'hip_flexion', over: 'repetition', take: 'travel', atLeast: 25 },
    ],
  },
  report: 'hip_flexion',
  cues: { turn_side_on: { en: 'Turn side-on and I can see you better.' } },
};
