import { shallowElbow, armsStayBent, elbowsFlare, armsUneven } from '../faults/arms.ts';
import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Bench press, with a barbell or dumbbells: on the back, from straight arms down to the chest and up. */
export const benchPress: Specification = {
  ...ordinary,
  key: 'bench_press',
  family: 'bench_press',
  name: { en: 'Bench press' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'elbow_flexion', rest: 20, peak: 95, weight: 1, views: { front: 0.4 } },
      { signal: 'wrist_over_shoulder', rest: 0.8, peak: 0.2, weight: 1 },
    ],
    minimumRange: 0.3,
    partialRange: 0.2,
    minimumPeak: 0.4,
    maximumRest: 0.6,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 3000,
    gate: [
      { signal: 'trunk_lean', atLeast: 40, slack: 5 },
      { signal: 'shoulder_over_hip', atLeast: -0.5, atMost: 0.6 },
      { signal: 'wrist_over_elbow', atLeast: -0.2 },
      { signal: 'face_up', atLeast: -0.1 },
    ],
    requires: [{ signal: 'wrist_over_shoulder', over: 'repetition', take: 'travel', atMost: -0.15 }],
  },
  report: 'elbow_flexion',
  ...judgedBy(
    [
      shallowElbow(
        76,
        'NSCA Essentials: the bar touches the chest, which bends elbows by 90 degrees and more; coaching.md takes 70.',
        ['go_lower', 'Lower the bar to your chest.'],
      ),
      armsStayBent('rest', 36),
      elbowsFlare(76, ['oblique']),
      armsUneven('elbow_flexion', 22),
      dropped('out'),
    ],
    turns,
  ),
};
