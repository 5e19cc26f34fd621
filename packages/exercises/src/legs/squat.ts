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
import type { Specification } from '@spotter/coach/specification/specification';

/** Squat, with or without weight: down until the thighs are level, and up. */
export const squat: Specification = {
  schema: 1,
  key: 'squat',
  family: 'squat',
  version: 2,
  name: { en: 'Squat' },
  kind: 'repetitions',
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  states: { rest: 'STANDING', out: 'DESCENDING', peak: 'BOTTOM', back: 'ASCENDING' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'knee_flexion', rest: 10, peak: 100, weight: 1 },
      { signal: 'hip_over_knee', rest: 0.8, peak: 0.15, weight: 1 },
    ],
    minimumRange: 0.28,
    partialRange: 0.2,
    minimumPeak: 0.4,
    maximumRest: 0.5,
    minimumDurationMs: 350,
    maximumDurationMs: 12_000,
    maximumHoldMs: 3000,
    gate: [
      { signal: 'hip_height', atLeast: 0.25, slack: 0.4 },
      { signal: 'trunk_lean', atMost: 75 },
    ],
    requires: [
      { signal: 'hip_height', over: 'repetition', take: 'travel', atMost: 0.05 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atMost: -0.08 },
    ],
  },
  report: 'knee_flexion',
  tempo: { fastestMs: 1000, slowestMs: 7000 },
  praise: { en: 'Good repetition' },
  ...judgedBy(
    [
      shallowKnee(
        80,
        'Schoenfeld 2010: under about 80 degrees of knee bend is a partial squat; ExerSights asks for 90, LearnOpenCV for thighs 70 degrees from vertical.',
      ),
      kneesStayBent,
      leansForward(55),
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
