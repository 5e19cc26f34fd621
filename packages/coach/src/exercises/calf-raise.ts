import { ordinary } from './ordinary.ts';
import type { Specification } from './specification.ts';

/** Calf raise: standing, the heels rise. */
export const calfRaise: Specification = {
  ...ordinary,
  key: 'calf_raise',
  family: 'calf_raise',
  name: { en: 'Calf raise' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'both',
    components: [{ signal: 'heel_over_toe', rest: -0.05, peak: 0.2, weight: 1 }],
    minimumRange: 0.25,
    partialRange: 0.2,
    minimumPeak: 0.15,
    maximumRest: 1,
    minimumDurationMs: 500,
    maximumDurationMs: 8000,
    maximumHoldMs: 4000,
    gate: [
      { signal: 'trunk_lean', atMost: 40 },
      { signal: 'hip_height', atLeast: 1.05 },
      { signal: 'knee_flexion', atMost: 50 },
    ],
    requires: [
      { signal: 'hip_height', over: 'repetition', take: 'change', atMost: 0.25 },
      { signal: 'knee_flexion', over: 'repetition', take: 'change', atMost: 30 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atLeast: 0.03, needed: true },
    ],
  },
  report: 'heel_over_toe',
  cues: { turn_side_on: { en: 'Turn side-on and I can see you better.' } },
};
