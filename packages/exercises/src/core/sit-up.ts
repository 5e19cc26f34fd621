import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Sit-up: from lying on the back until the trunk is upright. */
export const sitUp: Specification = {
  ...ordinary,
  key: 'sit_up',
  family: 'sit_up',
  name: { en: 'Sit-up' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'hip_flexion', rest: 35, peak: 110, weight: 1 },
      { signal: 'shoulder_over_hip', rest: 0.05, peak: 0.85, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.6,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 4000,
    gate: [{ signal: 'hip_height', atLeast: -0.7, atMost: 0.6 }],
    requires: [
      { signal: 'trunk_lean', over: 'repetition', take: 'maximum', atLeast: 28 },
      { signal: 'face_up', over: 'rest', take: 'maximum', atLeast: 0.02 },
      { signal: 'shoulder_over_hip', over: 'repetition', take: 'travel', atLeast: 0.2 },
    ],
  },
  report: 'hip_flexion',
  tempo: { ...ordinary.tempo, effort: 'out' },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'trunk_lean',
        over: 'repetition',
        atMost: 38,
        margin: 12,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Not up all the way',
        cue: ['sit_up_tall', 'Come all the way up to sitting.'],
        source: 'ACSM sit-up test: up until the trunk is vertical; 38 degrees are left for a curled back.',
      }),
      fallsShort({
        id: 'not_lowered',
        signal: 'trunk_lean',
        over: 'rest',
        atLeast: 68,
        margin: 10,
        severity: 1,
        views: ['side', 'oblique'],
        says: 'Not lowered all the way',
        cue: ['lie_down', 'Lower your shoulders to the floor.'],
        source: 'ACSM sit-up test: shoulder blades touch the floor; lying is 85 degrees and more.',
      }),
      dropped('back'),
    ],
    turns,
  ),
};
