import { ordinary } from './ordinary.ts';
import type { Specification } from './specification.ts';

/** Triceps extension overhead: the upper arms stay up, the forearms go from behind the head until the arms are straight. */
export const tricepsExtension: Specification = {
  ...ordinary,
  key: 'triceps_extension',
  family: 'triceps_extension',
  name: { en: 'Triceps extension' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'elbow_flexion', rest: 25, peak: 105, weight: 1 },
      { signal: 'wrist_over_elbow', rest: 0.45, peak: -0.25, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 3000,
    mayStartFar: true,
    gate: [
      { signal: 'trunk_lean', atMost: 110 },
      { signal: 'elbow_over_shoulder', atLeast: 0.15, slack: 0.15, needed: true },
    ],
    requires: [
      { signal: 'elbow_flexion', over: 'repetition', take: 'change', atLeast: 15 },
      { signal: 'shoulder_elevation', over: 'repetition', take: 'change', atMost: 60 },
    ],
  },
  report: 'elbow_flexion',
  cues: { turn_side_on: { en: 'Turn side-on and I can see you better.' } },
};
