import { ordinary } from './ordinary.ts';
import type { Specification } from './specification.ts';

/** Burpee: from standing down to the floor and up again. */
export const burpee: Specification = {
  ...ordinary,
  key: 'burpee',
  family: 'burpee',
  name: { en: 'Burpee' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'shoulder_height', rest: 2.4, peak: 0.6, weight: 1 },
      { signal: 'trunk_lean', rest: 10, peak: 85, weight: 1 },
    ],
    minimumRange: 0.55,
    partialRange: 0.2,
    minimumPeak: 0.7,
    maximumRest: 0.4,
    minimumDurationMs: 800,
    maximumDurationMs: 10000,
    maximumHoldMs: 4000,
    gate: [],
    requires: [
      { signal: 'shoulder_height', over: 'repetition', take: 'smallest', atMost: 1.1 },
      { signal: 'shoulder_height', over: 'repetition', take: 'travel', atMost: -1 },
    ],
  },
  report: 'trunk_lean',
  tempo: { fastestMs: 1500, slowestMs: 6000 },
  cues: { turn_side_on: { en: 'Turn side-on and I can see you better.' } },
};
