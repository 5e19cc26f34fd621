import { ordinary } from './ordinary.ts';
import type { Specification } from './specification.ts';

/** Pull-up or chin-up: hanging from a bar, the body rises until the face is at the hands. */
export const pullUp: Specification = {
  ...ordinary,
  key: 'pull_up',
  family: 'pull_up',
  name: { en: 'Pull-up' },
  views: { good: ['front', 'oblique', 'side'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'elbow_flexion', rest: 10, peak: 100, weight: 1 },
      { signal: 'shoulder_over_wrist', rest: -0.95, peak: -0.15, weight: 1 },
    ],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.6,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 3000,
    gate: [
      { signal: 'trunk_lean', atMost: 50 },
      { signal: 'shoulder_over_wrist', atMost: 0.15 },
    ],
    requires: [
      { signal: 'wrist_in_picture', over: 'repetition', take: 'change', atMost: 0.45 },
      { signal: 'shoulder_in_picture', over: 'repetition', take: 'travel', atLeast: 0.2 },
      { signal: 'shoulder_over_wrist', over: 'repetition', take: 'travel', atLeast: 0.25 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'travel', atLeast: 25 },
    ],
  },
  report: 'elbow_flexion',
  cues: { turn_side_on: { en: 'Turn side-on and I can see you better.' } },
};
