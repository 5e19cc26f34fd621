import { judgedBy } from '../faults/coached-rule.ts';
import { raised } from '../faults/raises.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Front raise: straight arms forwards up to the height of the shoulders. One arm, both, or in turn. */
export const frontRaise: Specification = {
  ...ordinary,
  key: 'front_raise',
  family: 'raise',
  name: { en: 'Front raise' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
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
    maximumDurationMs: 10000,
    maximumHoldMs: 2500,
    gate: [{ signal: 'trunk_lean', atMost: 50 }],
    requires: [
      { signal: 'elbow_flexion', over: 'repetition', take: 'mean', atMost: 110 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'range', atMost: 36 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'range', atMost: 0.35 },
      { signal: 'wrist_outward', over: 'repetition', take: 'mean', atLeast: -0.3 },
      { signal: 'wrist_outward', over: 'repetition', take: 'maximum', atMost: 0.75 },
      { signal: 'wrist_over_shoulder', over: 'repetition', take: 'maximum', atMost: 1.25 },
    ],
  },
  report: 'shoulder_elevation',
  tempo: { ...ordinary.tempo, effort: 'out' },
  ...judgedBy(raised(['side', 'oblique']), turns),
};
