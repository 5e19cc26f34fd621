import { shallowElbow, armsStayBent, elbowsFlare } from '../faults/arms.ts';
import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { sags, pikes } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Push-up, on the toes or on the knees: down until the elbows are bent square, and up. */
export const pushUp: Specification = {
  schema: 1,
  key: 'push_up',
  family: 'push_up',
  version: 2,
  name: { en: 'Push-up' },
  kind: 'repetitions',
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  states: { rest: 'WAITING', out: 'STARTED', peak: 'PEAK', back: 'RETURNING' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'elbow_flexion', rest: 20, peak: 100, weight: 1 },
      { signal: 'shoulder_over_wrist', rest: 1, peak: 0.4, weight: 1 },
    ],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.4,
    maximumRest: 0.7,
    minimumDurationMs: 400,
    maximumDurationMs: 10_000,
    maximumHoldMs: 3_000,
    gate: [
      { signal: 'trunk_lean', atLeast: 40 },
      { signal: 'shoulder_over_wrist', atLeast: -0.2 },
      { signal: 'hip_flexion', atMost: 65 },
    ],
    requires: [
      { signal: 'shoulder_in_picture', over: 'repetition', take: 'travel', atMost: -0.1 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atMost: -0.05 },
    ],
  },
  report: 'elbow_flexion',
  tempo: { fastestMs: 800, slowestMs: 6000 },
  praise: { en: 'Good repetition' },
  ...judgedBy(
    [
      shallowElbow(70, 'Good-GYM takes an elbow angle of 110 degrees as down; ACSM asks for 90.'),
      armsStayBent('rest', 42, ['push_all_the_way', 'Push all the way up.']),
      sags,
      pikes(),
      elbowsFlare(70, ['front']),
      dropped('out', 350),
    ],
    turns,
  ),
};
