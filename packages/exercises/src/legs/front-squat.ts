import { judgedBy } from '../faults/coached-rule.ts';
import {
  shallowKnee,
  kneesStayBent,
  kneesForward,
  kneesCaveIn,
  heelsLift,
  hipsAside,
} from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { leansForward, hipsFirst } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { squat } from './squat.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Front squat: the weight lies before the shoulders, the trunk stays more upright. */
export const frontSquat: Specification = {
  ...squat,
  key: 'front_squat',
  name: { en: 'Front squat' },
  ...judgedBy(
    [
      shallowKnee(
        80,
        'Schoenfeld 2010: under about 80 degrees of knee bend is a partial squat; ExerSights asks for 90, LearnOpenCV for thighs 70 degrees from vertical.',
      ),
      kneesStayBent,
      leansForward(45),
      hipsFirst(0.3),
      kneesCaveIn(0.95),
      heelsLift,
      kneesForward(48),
      hipsAside,
      dropped('out', 350),
    ],
    { ...turns, face_the_camera: { en: 'Face the camera and I can check your knees.' } },
  ),
};
