import { armsUneven } from '../faults/arms.ts';
import { judgedBy } from '../faults/coached-rule.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Jumping jack: hands overhead as the feet jump apart, and back. */
export const jumpingJack: Specification = {
  ...ordinary,
  key: 'jumping_jack',
  family: 'jumping_jack',
  name: { en: 'Jumping jack' },
  views: { good: ['front', 'oblique'], cue: 'face_the_camera' },
  counting: {
    sides: 'both',
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
      { signal: 'ankle_spread', over: 'repetition', take: 'range', atLeast: 0.04 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'range', atLeast: 0.05 },
    ],
  },
  report: 'shoulder_elevation',
  tempo: { fastestMs: 500, slowestMs: 3000 },
  ...judgedBy(
    [
      fallsShort({
        id: 'arms_low',
        signal: 'shoulder_elevation',
        over: 'repetition',
        atLeast: 128,
        margin: 12,
        severity: 2,
        views: ['front', 'oblique'],
        says: 'Arms not overhead',
        cue: ['hands_overhead', 'Bring your hands together over your head.'],
        source: 'coaching.md: wrists above the head and feet apart together; a half jack is a fault.',
      }),
      fallsShort({
        id: 'feet_narrow',
        signal: 'ankle_spread',
        over: 'repetition',
        atLeast: 1,
        margin: 0.2,
        severity: 1,
        views: ['front'],
        says: 'Feet not wide enough',
        cue: ['jump_wider', 'Jump your feet wider.'],
        source:
          'coaching.md: feet apart together with the hands; wider than the shoulders is 0.9 of a trunk.',
      }),
      armsUneven('shoulder_elevation', 25),
    ],
    turns,
  ),
};
