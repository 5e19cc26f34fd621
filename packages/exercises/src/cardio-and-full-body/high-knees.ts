import { coached, judgedBy } from '../faults/coached-rule.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { kneeRaise } from './knee-raise.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** High knees: running in place, each knee up to the height of the hips. */
export const highKnees: Specification = {
  ...kneeRaise,
  key: 'high_knees',
  name: { en: 'High knees' },
  counting: { ...kneeRaise.counting, minimumDurationMs: 150, maximumDurationMs: 3000, maximumHoldMs: 1000 },
  tempo: { fastestMs: 250, slowestMs: 1500 },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 60,
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
        limit: 11,
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
