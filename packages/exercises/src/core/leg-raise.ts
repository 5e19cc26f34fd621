import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Lying leg raise: on the back, the legs go up together. */
export const legRaise: Specification = {
  ...ordinary,
  key: 'leg_raise',
  family: 'leg_raise',
  name: { en: 'Lying leg raise' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'hip_flexion', rest: 15, peak: 85, weight: 1 },
      { signal: 'hip_height', rest: 0, peak: -1.3, weight: 1 },
    ],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 4000,
    gate: [
      { signal: 'trunk_lean', atLeast: 50, slack: 10 },
      { signal: 'shoulder_over_hip', atLeast: -0.5, atMost: 0.6 },
      { signal: 'face_up', atLeast: -0.06 },
    ],
    requires: [
      { signal: 'hip_height', over: 'repetition', take: 'travel', atMost: -0.35 },
      { signal: 'hip_flexion', over: 'repetition', take: 'travel', atLeast: 25 },
    ],
  },
  report: 'hip_flexion',
  tempo: { ...ordinary.tempo, effort: 'out' },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 62,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Legs not up far enough',
        cue: ['legs_higher', 'Raise your legs until they point up.'],
        source:
          'coaching.md: a lying leg raise goes from 130 to 100 degrees at the hip at least; straight up is 90.',
      }),
      fallsShort({
        id: 'not_lowered',
        signal: 'hip_flexion',
        over: 'rest',
        atMost: 28,
        margin: 10,
        severity: 1,
        views: ['side', 'oblique'],
        says: 'Legs not lowered all the way',
        cue: ['legs_down', 'Lower your legs almost to the floor.'],
        source: 'coaching.md: down to where the hip is nearly straight.',
      }),
      fallsShort({
        id: 'knees_bent',
        signal: 'knee_flexion',
        over: 'repetition',
        atMost: 38,
        margin: 12,
        severity: 1,
        views: ['side', 'oblique'],
        says: 'Knees bend',
        cue: ['straight_knees', 'Keep your legs straight.'],
        source: 'coaching.md: knee under 160 degrees in a lying leg raise; more is left for the pose finder.',
      }),
      dropped('back'),
    ],
    turns,
  ),
};
