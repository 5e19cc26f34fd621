import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { backRounds, notUpright } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { deadlift } from './deadlift.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Romanian deadlift: the hips go back over nearly straight legs, the hands down along the thighs. */
export const romanianDeadlift: Specification = {
  ...deadlift,
  key: 'romanian_deadlift',
  name: { en: 'Romanian deadlift' },
  counting: {
    ...deadlift.counting,
    components: [
      { signal: 'hip_flexion', rest: 15, peak: 85, weight: 1 },
      { signal: 'wrist_height', rest: 1.35, peak: 0.7, weight: 1 },
    ],
  },
  ...judgedBy(
    [
      backRounds,
      fallsShort({
        id: 'too_shallow',
        signal: 'trunk_lean',
        over: 'repetition',
        atLeast: 56,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Too short a hinge',
        cue: ['hinge_more', 'Push your hips farther back and bend lower.'],
        source:
          'NSCA Essentials: down until the trunk is about parallel to the floor or the hamstrings stop it.',
      }),
      fallsShort({
        id: 'knees_bent',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 45,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Knees bend too much',
        cue: ['soft_knees', 'Keep your knees soft and still: the hips do the work.'],
        source: 'NSCA Essentials: knees stay slightly bent, about 15 to 30 degrees, all the way.',
      }),
      notUpright(24),
      dropped('out'),
    ],
    turns,
  ),
};
