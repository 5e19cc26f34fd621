import { ordinary } from './ordinary.ts';
import type { Specification } from './specification.ts';

/** Standing knee raise: one thigh rises until it is level, the other leg stands. */
export const kneeRaise: Specification = {
  ...ordinary,
  key: 'knee_raise',
  family: 'knee_raise',
  name: { en: 'Standing knee raise' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'apart',
    components: [
      { signal: 'hip_over_knee', rest: 0.8, peak: 0.2, weight: 1 },
      { signal: 'hip_flexion', rest: 12, peak: 80, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 300,
    maximumDurationMs: 8000,
    maximumHoldMs: 3000,
    gate: [{ signal: 'trunk_lean', atMost: 45 }],
    requires: [
      { signal: 'hip_over_knee', over: 'repetition', take: 'travel', atMost: -0.35 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atLeast: -0.3 },
    ],
  },
  report: 'hip_flexion',
  tempo: { fastestMs: 800, slowestMs: 5000 },
  cues: { turn_side_on: { en: 'Turn side-on and I can see you better.' } },
};
