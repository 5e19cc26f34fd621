import { judgedBy } from '../faults/coached-rule.ts';
import { shallowKnee, kneesStayBent, kneesCaveIn, heelsLift, hipsAside } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { leansForward, hipsFirst } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { squat } from './squat.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Sumo squat: feet wide apart, toes turned out. */
export const sumoSquat: Specification = {
  ...squat,
  key: 'sumo_squat',
  name: { en: 'Sumo squat' },
  ...judgedBy(
    [
      shallowKnee(
        80,
        'Schoenfeld 2010: under about 80 degrees of knee bend is a partial squat; ExerSights asks for 90, LearnOpenCV for thighs 70 degrees from vertical.',
      ),
      kneesStayBent,
      leansForward(48),
      hipsFirst(0.3),
      kneesCaveIn(1.1),
      heelsLift,
      hipsAside,
      dropped('out', 350),
    ],
    { ...turns, face_the_camera: { en: 'Face the camera and I can check your knees.' } },
  ),
};
