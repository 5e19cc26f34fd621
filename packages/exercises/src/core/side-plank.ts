import { coached, judgedBy } from '../faults/coached-rule.ts';
import { turns } from '../faults/turns.ts';
import { heldWhile } from '../held-while.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Side plank: on one arm, the body is held in one line, one shoulder above the other. */
export const sidePlank: Specification = {
  ...heldWhile([
    { signal: 'trunk_lean', atLeast: 40, atMost: 115, slack: 8, needed: true },
    { signal: 'hip_flexion', atMost: 50, slack: 8, needed: true },
    { signal: 'knee_flexion', atMost: 60, slack: 10 },
    { signal: 'shoulder_tilt', atLeast: 40, slack: 10, needed: true },
    { signal: 'shoulder_over_hip', atLeast: 0.05, slack: 0.1 },
  ]),
  key: 'side_plank',
  name: { en: 'Side plank' },
  views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
  report: 'body_line_bend',
  ...judgedBy(
    [
      coached({
        id: 'hips_sag',
        take: 'mean',
        signal: 'body_line_bend',
        over: 'repetition',
        faultWhen: 'above',
        limit: 18,
        margin: 8,
        severity: 2,
        views: ['front', 'oblique'],
        says: 'Hips sag',
        cue: ['hips_up', 'Lift your hips: one line from head to feet.'],
        source:
          'McGill 2007, side bridge: shoulder, hip and ankle in one line; ExerSights takes 20 degrees off as a sag.',
      }),
    ],
    turns,
  ),
};
