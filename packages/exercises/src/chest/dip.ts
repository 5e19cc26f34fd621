import { shallowElbow, armsStayBent } from '../faults/arms.ts';
import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { swings } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Dip, between bars or on a bench: the body sinks between the arms and is pushed up. */
export const dip: Specification = {
  ...ordinary,
  key: 'dip',
  family: 'dip',
  name: { en: 'Dip' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'elbow_flexion', rest: 15, peak: 90, weight: 1 },
      { signal: 'shoulder_over_wrist', rest: 1.05, peak: 0.6, weight: 1 },
    ],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.4,
    maximumRest: 0.6,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 3000,
    gate: [
      { signal: 'trunk_lean', atMost: 60 },
      { signal: 'shoulder_over_wrist', atLeast: 0.2 },
      { signal: 'wrist_over_elbow', atMost: 0.05 },
    ],
    requires: [
      { signal: 'shoulder_over_wrist', over: 'repetition', take: 'travel', atMost: 0.02, needed: true },
      { signal: 'shoulder_in_picture', over: 'repetition', take: 'travel', atMost: -0.06 },
      { signal: 'wrist_in_picture', over: 'repetition', take: 'range', atMost: 0.35 },
      { signal: 'wrist_over_hip', over: 'repetition', take: 'travel', atLeast: -0.3 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'travel', atLeast: 25 },
    ],
  },
  report: 'elbow_flexion',
  ...judgedBy(
    [
      shallowElbow(72, 'NSCA Essentials: down until the upper arms are level, elbows at about 90 degrees.', [
        'go_lower',
        'Go lower until your upper arms are level.',
      ]),
      armsStayBent('rest', 34),
      swings(21.5),
      dropped('out', 400),
    ],
    turns,
  ),
};
