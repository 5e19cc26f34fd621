import { coached, judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Triceps extension overhead: the upper arms stay up, the forearms go from behind the head until the arms are straight. */
export const tricepsExtension: Specification = {
  ...ordinary,
  key: 'triceps_extension',
  family: 'triceps_extension',
  name: { en: 'Triceps extension' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'elbow_flexion', rest: 25, peak: 105, weight: 1 },
      { signal: 'wrist_over_elbow', rest: 0.45, peak: -0.25, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 3000,
    mayStartFar: true,
    gate: [
      { signal: 'trunk_lean', atMost: 110 },
      { signal: 'elbow_over_shoulder', atLeast: 0.15, slack: 0.15, needed: true },
    ],
    requires: [
      { signal: 'elbow_flexion', over: 'repetition', take: 'range', atLeast: 15 },
      { signal: 'shoulder_elevation', over: 'repetition', take: 'range', atMost: 60 },
    ],
  },
  report: 'elbow_flexion',
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'elbow_flexion',
        over: 'repetition',
        atLeast: 88,
        margin: 15,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Not lowered far enough',
        cue: ['lower_behind', 'Lower your hands until your elbows are bent well past square.'],
        source: 'NSCA Essentials: the elbows bend to 90 degrees and beyond behind the head.',
      }),
      fallsShort({
        id: 'arms_not_straight',
        signal: 'elbow_flexion',
        over: 'rest',
        atMost: 30,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique', 'front'],
        says: 'Arms not straight',
        cue: ['straighten_your_arms', 'Straighten your arms all the way.'],
        source:
          'ExerSights takes an elbow angle of 150 degrees as straight; overhead the pose finder sees arms straighter than they are.',
      }),
      coached({
        id: 'elbow_drifts',
        signal: 'upper_arm_lean',
        over: 'repetition',
        take: 'percentile_10',
        faultWhen: 'below',
        limit: 140,
        margin: 12,
        severity: 1,
        views: ['side'],
        says: 'Upper arms come down',
        cue: ['arms_by_ears', 'Keep your upper arms by your ears.'],
        source: 'NSCA Essentials: upper arms stay vertical; NgoQuocBao takes 40 degrees off as drift.',
      }),
      swings(9),
      dropped('out'),
    ],
    turns,
  ),
};
