import { judgedBy } from '../faults/coached-rule.ts';
import { kneesCaveIn } from '../faults/legs.ts';
import { fallsShort } from '../faults/range.ts';
import { leansForward } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { squat } from './squat.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Jump squat: out of the squat into the air. */
export const jumpSquat: Specification = {
  ...squat,
  key: 'jump_squat',
  name: { en: 'Jump squat' },
  // A hop out of hardly bent knees is a jump that fell short.
  counting: { ...squat.counting, partialRange: 0.14 },
  tempo: { fastestMs: 600, slowestMs: 5000 },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'knee_flexion',
        over: 'repetition',
        atLeast: 67,
        margin: 15,
        severity: 1,
        views: ['side', 'oblique', 'front'],
        says: 'Too shallow',
        cue: ['lower_your_hips', 'Sink a little lower before you jump.'],
        source: 'NSCA Essentials, squat jump: a countermovement to about a half squat.',
      }),
      leansForward(60),
      kneesCaveIn(0.95),
    ],
    { ...turns, face_the_camera: { en: 'Face the camera and I can check your knees.' } },
  ),
};
