import { judgedBy } from '../faults/coached-rule.ts';
import { shallowKnee, kneeTurnsIn } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { leansForward } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { lunge } from './lunge.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Side lunge: a wide step to the side, one knee bends, the other leg stays straight. Each repetition belongs to the bent leg. */
export const sideLunge: Specification = {
  ...lunge,
  key: 'side_lunge',
  name: { en: 'Side lunge' },
  views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
  counting: {
    ...lunge.counting,
    leads: 'knee_flexion',
    components: [
      { signal: 'knee_flexion', rest: 20, peak: 60, weight: 1 },
      { signal: 'hip_height', rest: 1.45, peak: 0.9, weight: 1 },
    ],
    minimumPeak: 0.45,
    maximumRest: 0.6,
    gate: [
      { signal: 'trunk_lean', atMost: 65 },
      { signal: 'hip_height', atLeast: 0.25, slack: 0.4 },
    ],
    requires: [
      { signal: 'hip_height', over: 'repetition', take: 'travel', atMost: 0.05 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atMost: -0.02 },
      { signal: 'ankle_spread', over: 'repetition', take: 'mean', atLeast: 1.1 },
    ],
  },
  ...judgedBy(
    [
      shallowKnee(
        78,
        'NSCA Essentials, lateral lunge: the thigh of the bent leg goes towards level; beginners are left 30 degrees.',
      ),
      leansForward(52, 2),
      kneeTurnsIn(0.005),
      dropped('out', 350),
    ],
    turns,
  ),
};
