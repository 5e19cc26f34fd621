import { judgedBy } from '../faults/coached-rule.ts';
import { shallowKnee, kneesForward, kneeTurnsIn } from '../faults/legs.ts';
import { dropped } from '../faults/pace.ts';
import { leansForward } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Lunge, forwards or backwards: the hips sink between one leg in front and one behind. Each repetition belongs to the leg in front. */
export const lunge: Specification = {
  ...ordinary,
  key: 'lunge',
  family: 'lunge',
  name: { en: 'Lunge' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  states: { rest: 'STANDING', out: 'DESCENDING', peak: 'BOTTOM', back: 'ASCENDING' },
  counting: {
    sides: 'whole',
    leads: 'thigh_lean',
    components: [
      { signal: 'knee_flexion', rest: 15, peak: 95, weight: 1 },
      { signal: 'hip_height', rest: 1.5, peak: 0.85, weight: 1 },
    ],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.55,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 3000,
    gate: [
      { signal: 'trunk_lean', atMost: 60 },
      { signal: 'hip_height', atLeast: 0.25, slack: 0.4 },
    ],
    requires: [
      { signal: 'hip_height', over: 'repetition', take: 'travel', atMost: -0.2 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atMost: -0.15 },
      { signal: 'ankle_spread', over: 'repetition', take: 'maximum', atLeast: 0.6 },
    ],
  },
  report: 'knee_flexion',
  ...judgedBy(
    [
      shallowKnee(
        76,
        'NgoQuocBao: front knee 60 to 125 degrees at the bottom; 90 is the aim (NSCA Essentials), 14 are left for a short step.',
      ),
      leansForward(36, 2),
      kneesForward(36),
      kneeTurnsIn(0.09),
      // From the front the knee of the step bends towards the camera, and when it sinks is not seen.
      dropped('out', 320, ['side', 'oblique']),
    ],
    { ...turns, face_the_camera: { en: 'Face the camera and I can check your knees.' } },
  ),
};
