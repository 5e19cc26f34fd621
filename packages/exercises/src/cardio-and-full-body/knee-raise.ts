import { coached, judgedBy } from '../faults/coached-rule.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Standing knee raise: one thigh rises until it is level, the other leg stands. */
export const kneeRaise: Specification = {
  ...ordinary,
  key: 'knee_raise',
  family: 'knee_raise',
  name: { en: 'Standing knee raise' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'apart',
    components: [
      { signal: 'hip_over_knee', rest: 0.8, peak: 0.2, weight: 1 },
      { signal: 'hip_flexion', rest: 12, peak: 80, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 300,
    maximumDurationMs: 8000,
    maximumHoldMs: 3000,
    gate: [{ signal: 'trunk_lean', atMost: 45 }],
    requires: [
      { signal: 'hip_over_knee', over: 'repetition', take: 'travel', atMost: -0.12 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atLeast: -0.3 },
    ],
  },
  report: 'hip_flexion',
  tempo: { fastestMs: 800, slowestMs: 5000 },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 68,
        margin: 12,
        severity: 2,
        views: ['front', 'side', 'oblique'],
        says: 'Knees not high enough',
        cue: ['knees_higher', 'Bring your knees up to your hips.'],
        source: 'NSCA Essentials, high knees: the thigh comes up to level, 90 degrees at the hip.',
      }),
      coached({
        id: 'leaning_back',
        take: 'interdecile_range',
        signal: 'trunk_sway',
        over: 'repetition',
        faultWhen: 'above',
        limit: 10,
        margin: 6,
        severity: 2,
        views: ['side'],
        turn: 'turn_side_on',
        says: 'Leaning back',
        cue: ['stay_tall', 'Stay tall: do not lean back.'],
        source: 'coaching.md: trunk that moves by more than 10 degrees.',
      }),
    ],
    turns,
  ),
};
