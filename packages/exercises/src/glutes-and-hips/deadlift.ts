import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { hipsFirst, backRounds, notUpright } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Deadlift: hips and knees bend, the trunk leans, the hands go down to the shins, and up. */
export const deadlift: Specification = {
  ...ordinary,
  key: 'deadlift',
  family: 'hinge',
  name: { en: 'Deadlift' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  states: { rest: 'STANDING', out: 'DESCENDING', peak: 'BOTTOM', back: 'ASCENDING' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'hip_flexion', rest: 15, peak: 100, weight: 1 },
      { signal: 'wrist_height', rest: 1.35, peak: 0.5, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 500,
    maximumDurationMs: 12000,
    maximumHoldMs: 5000,
    mayStartFar: true,
    gate: [{ signal: 'hip_height', atLeast: 0.45 }],
    requires: [
      { signal: 'trunk_lean', over: 'repetition', take: 'travel', atLeast: 5 },
      { signal: 'hip_flexion', over: 'repetition', take: 'travel', atLeast: 30 },
      { signal: 'wrist_height', over: 'repetition', take: 'travel', atMost: -0.15 },
      { signal: 'trunk_lean', over: 'repetition', take: 'minimum', atMost: 58 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'mean', atMost: 45 },
      { signal: 'elbow_flexion', over: 'back', take: 'maximum', atMost: 55 },
    ],
  },
  report: 'hip_flexion',
  ...judgedBy(
    [
      backRounds,
      hipsFirst(0.43),
      fallsShort({
        id: 'knee_dominant',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 84,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Squatting the lift',
        cue: ['hips_back', 'Push your hips back: this is a hinge, not a squat.'],
        source:
          'Hales 2009: knees at about 55 to 75 degrees of flexion at the start of a conventional deadlift, 100 and more in a squat.',
      }),
      notUpright(24),
      dropped('out'),
    ],
    turns,
  ),
};
