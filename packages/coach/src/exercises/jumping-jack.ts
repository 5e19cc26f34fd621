import { ordinary } from './ordinary.ts';
import type { Specification } from './specification.ts';

/** Jumping jack: hands overhead as the feet jump apart, and back. */
export const jumpingJack: Specification = {
  ...ordinary,
  key: 'jumping_jack',
  family: 'jumping_jack',
  name: { en: 'Jumping jack' },
  views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'wrist_over_shoulder', rest: -0.95, peak: 0.75, weight: 1 },
      { signal: 'ankle_spread', rest: 0.45, peak: 1.3, weight: 0.4, views: { side: 0.1, oblique: 0.6 } },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.5,
    minimumDurationMs: 300,
    maximumDurationMs: 4000,
    maximumHoldMs: 1500,
    gate: [
      { signal: 'trunk_lean', atMost: 45 },
      { signal: 'hip_height', atLeast: 0.9 },
    ],
    requires: [
      { signal: 'wrist_over_shoulder', over: 'repetition', take: 'travel', atLeast: 0.8 },
      { signal: 'ankle_spread', over: 'repetition', take: 'change', atLeast: 0.3 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'change', atLeast: 0.1 },
    ],
  },
  report: 'shoulder_elevation',
  tempo: { fastestMs: 500, slowestMs: 3000 },
  cues: { face_the_camera: { en: 'Face the camera so that I can see both sides.' } },
};
