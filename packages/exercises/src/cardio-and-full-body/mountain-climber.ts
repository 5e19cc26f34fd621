import { judgedBy } from '../faults/coached-rule.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Mountain climber: in the plank, the knees are drawn to the chest in turn. */
export const mountainClimber: Specification = {
  ...ordinary,
  key: 'mountain_climber',
  family: 'mountain_climber',
  name: { en: 'Mountain climber' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
  counting: {
    sides: 'apart',
    components: [{ signal: 'hip_flexion', rest: 25, peak: 95, weight: 1 }],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.45,
    maximumRest: 0.55,
    minimumDurationMs: 150,
    maximumDurationMs: 5000,
    maximumHoldMs: 1500,
    gate: [
      { signal: 'trunk_lean', atLeast: 35, slack: 5 },
      { signal: 'shoulder_over_wrist', atLeast: 0.25, slack: 0.1 },
      { signal: 'hip_height', atLeast: -0.3, atMost: 1.2 },
      { signal: 'elbow_flexion', atMost: 80 },
    ],
    requires: [
      { signal: 'knee_flexion', over: 'repetition', take: 'travel', atLeast: 20 },
      { signal: 'trunk_lean', over: 'repetition', take: 'range', atMost: 40 },
    ],
  },
  report: 'hip_flexion',
  tempo: { fastestMs: 300, slowestMs: 2500 },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'repetition',
        atLeast: 76,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Knee not drawn up far enough',
        cue: ['knee_to_chest', 'Draw your knee up to your chest.'],
        source:
          'ACE exercise library, mountain climber: the knee comes towards the chest, well past 90 degrees at the hip.',
      }),
    ],
    turns,
  ),
};
