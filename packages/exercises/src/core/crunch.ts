import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Crunch: on the back, only the shoulders leave the floor. */
export const crunch: Specification = {
  ...ordinary,
  key: 'crunch',
  family: 'sit_up',
  name: { en: 'Crunch' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'hip_flexion', rest: 60, peak: 90, weight: 1 },
      { signal: 'shoulder_over_hip', rest: 0.1, peak: 0.4, weight: 1 },
    ],
    minimumRange: 0.3,
    partialRange: 0.2,
    minimumPeak: 0.25,
    maximumRest: 0.8,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 4000,
    gate: [
      { signal: 'hip_height', atLeast: -1.2, atMost: 0.6 },
      { signal: 'face_up', atLeast: -0.08 },
    ],
    requires: [
      { signal: 'trunk_lean', over: 'repetition', take: 'maximum', atLeast: 50 },
      { signal: 'face_up', over: 'rest', take: 'maximum', atLeast: 0.02 },
      { signal: 'shoulder_over_hip', over: 'repetition', take: 'travel', atLeast: 0.07 },
    ],
  },
  report: 'hip_flexion',
  tempo: { ...ordinary.tempo, effort: 'out' },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'shoulder_over_hip',
        over: 'repetition',
        atLeast: 0.14,
        comparedToRest: 'difference',
        margin: 0.06,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Shoulders hardly lift',
        cue: ['shoulders_up', 'Lift your shoulder blades off the floor.'],
        source:
          'NSCA Essentials, abdominal crunch: the shoulder blades leave the floor, 30 degrees of trunk flexion.',
      }),
      dropped('back', 300),
    ],
    turns,
  ),
};
