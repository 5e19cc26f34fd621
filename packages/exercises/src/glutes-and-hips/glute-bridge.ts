import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Glute bridge or hip thrust: on the back, knees bent, the hips rise until trunk and thighs are in line. */
export const gluteBridge: Specification = {
  ...ordinary,
  key: 'glute_bridge',
  family: 'bridge',
  name: { en: 'Glute bridge' },
  views: { good: ['side', 'oblique'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'hip_flexion', rest: 55, peak: 10, weight: 1 },
      { signal: 'shoulder_over_hip', rest: 0, peak: -0.4, weight: 1 },
    ],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.4,
    maximumRest: 0.6,
    minimumDurationMs: 500,
    maximumDurationMs: 15000,
    maximumHoldMs: 6000,
    gate: [
      { signal: 'trunk_lean', atLeast: 50, slack: 10 },
      { signal: 'knee_flexion', atLeast: 40, slack: 10 },
      { signal: 'face_up', atLeast: -0.06 },
      { signal: 'hip_height', atLeast: -0.4, atMost: 1 },
    ],
    requires: [
      { signal: 'shoulder_over_hip', over: 'repetition', take: 'travel', atMost: -0.1 },
      { signal: 'hip_flexion', over: 'repetition', take: 'travel', atMost: -7 },
    ],
  },
  report: 'hip_flexion',
  tempo: { ...ordinary.tempo, effort: 'out' },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'hip_flexion',
        over: 'peak',
        atMost: 26,
        margin: 10,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'Hips not up all the way',
        cue: ['hips_all_the_way', 'Push your hips up until trunk and thighs are in line.'],
        source:
          'coaching.md: hip at 140 degrees and more; 155 is asked for here (NASM, floor bridge: trunk and thighs in line).',
      }),
      fallsShort({
        id: 'feet_too_far',
        signal: 'knee_flexion',
        over: 'peak',
        atLeast: 55,
        margin: 15,
        severity: 1,
        views: ['side', 'oblique'],
        says: 'Feet too far from the hips',
        cue: ['feet_closer', 'Bring your feet closer to your hips.'],
        source:
          'coaching.md: knees at 90 degrees and less in a bridge; beyond 125 the thighs work from behind.',
      }),
      dropped('back'),
    ],
    turns,
  ),
};
