import { judgedBy } from '../faults/coached-rule.ts';
import { pikes, sags } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { heldWhile } from '../held-while.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Plank, on the hands or the forearms: the body is held in one line above the floor. */
export const plank: Specification = {
  ...heldWhile([
    { signal: 'trunk_lean', atLeast: 50, atMost: 120, slack: 8, needed: true },
    { signal: 'hip_flexion', atMost: 50, slack: 8, needed: true },
    { signal: 'knee_flexion', atMost: 55, slack: 10 },
    { signal: 'elbow_over_shoulder', atMost: -0.15, slack: 0.1, needed: true },
    { signal: 'hip_height', atLeast: -0.4, atMost: 1 },
    { signal: 'face_up', atMost: 0.06, slack: 0.06 },
  ]),
  key: 'plank',
  name: { en: 'Plank' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
  report: 'body_line_bend',
  ...judgedBy([sags, pikes()], turns),
};
