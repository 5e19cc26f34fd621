import { ordinary } from './ordinary.ts';
import type { Specification } from './specification.ts';

/** Deadlift: hips and knees bend, the trunk leans, the hands go down to the shins, and up. */
export const deadlift: Specification = {
  ...ordinary,
  key: 'deadlift',
  family: 'hinge',
  name: { en: 'Deadlift' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  states: { rest: 'STANDING', out: 'DESCENDING', peak: 'BOTTOM', back: 'ASCENDING' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'hip_flexion', rest: 15, peak: 100, weight: 1 },
      { signal: 'wrist_height', rest: 1.35, peak: 0.5, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 500,
    maximumDurationMs: 12000,
    maximumHoldMs: 5000,
    mayStartFar: true,
    gate: [{ signal: 'hip_height', atLeast: 0.45 }],
    requires: [
      { signal: 'trunk_lean', over: 'repetition', take: 'travel', atLeast: 8 },
      { signal: 'hip_flexion', over: 'repetition', take: 'travel', atLeast: 30 },
      { signal: 'wrist_height', over: 'repetition', take: 'travel', atMost: -0.3 },
      { signal: 'trunk_lean', over: 'repetition', take: 'smallest', atMost: 45 },
    ],
  },
  report: 'hip_flexion',
  cues: { turn_side_on: { en: 'Turn side-on and I can see you better.' } },
};
