import { judgedBy } from '../faults/coached-rule.ts';
import { raised } from '../faults/raises.ts';
import { turns } from '../faults/turns.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Lateral raise: straight arms sideways up to the height of the shoulders. */
export const lateralRaise: Specification = {
  schema: 1,
  key: 'lateral_raise',
  family: 'raise',
  version: 2,
  name: { en: 'Lateral raise' },
  kind: 'repetitions',
  views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
  states: { rest: 'WAITING', out: 'STARTED', peak: 'PEAK', back: 'RETURNING' },
  counting: {
    sides: 'apart',
    components: [
      { signal: 'shoulder_elevation', rest: 15, peak: 85, weight: 1 },
      { signal: 'wrist_over_shoulder', rest: -1, peak: 0, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.55,
    maximumRest: 0.5,
    minimumDurationMs: 500,
    maximumDurationMs: 10_000,
    maximumHoldMs: 2500,
    gate: [{ signal: 'trunk_lean', atMost: 50 }],
    requires: [
      { signal: 'hip_in_picture', over: 'repetition', take: 'range', atMost: 0.4 },
      { signal: 'wrist_outward', over: 'repetition', take: 'maximum', atLeast: 0.46, needed: true },
      { signal: 'wrist_over_shoulder', over: 'repetition', take: 'maximum', atMost: 1.25 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'mean', atMost: 110 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'range', atMost: 45 },
    ],
  },
  report: 'shoulder_elevation',
  tempo: { fastestMs: 1000, slowestMs: 7000, effort: 'out' },
  praise: { en: 'Good repetition' },
  ...judgedBy(raised(['front', 'oblique']), turns),
};
