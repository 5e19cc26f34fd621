import { anywhere, coached, judgedBy } from '../faults/coached-rule.ts';
import { turns } from '../faults/turns.ts';
import { heldWhile } from '../held-while.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Wall sit: the back upright against a wall, the thighs level. */
export const wallSit: Specification = {
  ...heldWhile([
    { signal: 'trunk_lean', atMost: 40, slack: 8, needed: true },
    { signal: 'knee_flexion', atLeast: 32, atMost: 130, slack: 10, needed: true },
    { signal: 'hip_over_knee', atLeast: -0.3, atMost: 0.7, slack: 0.1, needed: true },
    { signal: 'knee_over_ankle', atLeast: 0.4 },
  ]),
  key: 'wall_sit',
  name: { en: 'Wall sit' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
  report: 'knee_flexion',
  ...judgedBy(
    [
      coached({
        id: 'too_shallow',
        take: 'mean',
        signal: 'knee_flexion',
        over: 'repetition',
        faultWhen: 'below',
        limit: 70,
        margin: 12,
        severity: 2,
        views: anywhere,
        says: 'Too high at the wall',
        cue: ['lower_your_hips', 'Slide down until your thighs are level.'],
        source: 'ACE exercise library, wall sit: thighs level, knees at 90 degrees.',
      }),
      coached({
        id: 'leaning_forward',
        take: 'mean',
        signal: 'trunk_lean',
        over: 'repetition',
        faultWhen: 'above',
        limit: 18,
        margin: 8,
        severity: 1,
        views: ['side'],
        says: 'Back off the wall',
        cue: ['back_to_wall', 'Keep your back flat against the wall.'],
        source: 'ACE exercise library, wall sit: back flat against the wall, trunk vertical.',
      }),
    ],
    turns,
  ),
};
