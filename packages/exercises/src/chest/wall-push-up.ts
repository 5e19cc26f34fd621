import { shallowElbow, armsStayBent } from '../faults/arms.ts';
import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { sags, pikes } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { pushUp } from './push-up.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Push-up standing, the hands on a wall. */
export const wallPushUp: Specification = {
  ...pushUp,
  key: 'wall_push_up',
  name: { en: 'Wall push-up' },
  counting: {
    ...pushUp.counting,
    components: [
      { signal: 'elbow_flexion', rest: 20, peak: 95, weight: 1 },
      { signal: 'shoulder_over_wrist', rest: 0.65, peak: 0.3, weight: 0.5 },
    ],
    gate: [
      { signal: 'trunk_lean', atLeast: 8, atMost: 65, slack: 5 },
      { signal: 'hip_height', atLeast: 0.8 },
      { signal: 'shoulder_over_wrist', atLeast: -0.4, atMost: 1 },
      { signal: 'hip_flexion', atMost: 60 },
    ],
    requires: [
      { signal: 'shoulder_in_picture', over: 'repetition', take: 'travel', atMost: 0.03 },
      { signal: 'wrist_in_picture', over: 'repetition', take: 'range', atMost: 0.2 },
      { signal: 'upper_arm_lean', over: 'repetition', take: 'mean', atLeast: 32 },
    ],
  },
  ...judgedBy(
    [
      shallowElbow(
        66,
        'Good-GYM takes an elbow angle of 110 degrees as down; against a wall less is usual.',
        ['go_lower', 'Go closer: bring your chest to the wall.'],
      ),
      armsStayBent('rest', 38, ['push_all_the_way', 'Push all the way back.']),
      sags,
      pikes(-18),
      dropped('out', 390),
    ],
    turns,
  ),
};
