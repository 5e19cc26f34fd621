import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Calf raise: standing, the heels rise. */
export const calfRaise: Specification = {
  ...ordinary,
  key: 'calf_raise',
  family: 'calf_raise',
  name: { en: 'Calf raise' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'both',
    components: [{ signal: 'heel_over_toe', rest: -0.05, peak: 0.2, weight: 1 }],
    minimumRange: 0.25,
    partialRange: 0.2,
    minimumPeak: 0.15,
    maximumRest: 1,
    minimumDurationMs: 500,
    maximumDurationMs: 8000,
    maximumHoldMs: 4000,
    gate: [
      { signal: 'trunk_lean', atMost: 40 },
      { signal: 'hip_height', atLeast: 1.05 },
      { signal: 'knee_flexion', atMost: 50 },
    ],
    requires: [
      { signal: 'hip_height', over: 'repetition', take: 'range', atMost: 0.25 },
      { signal: 'knee_flexion', over: 'repetition', take: 'range', atMost: 30 },
      { signal: 'hip_in_picture', over: 'repetition', take: 'travel', atLeast: 0.025, needed: true },
    ],
  },
  report: 'heel_over_toe',
  tempo: { ...ordinary.tempo, effort: 'out' },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'heel_over_toe',
        over: 'peak',
        atLeast: 0.14,
        margin: 0.05,
        severity: 2,
        comparedToRest: 'difference',
        views: ['side', 'oblique'],
        says: 'Heels not up all the way',
        cue: ['heels_high', 'Rise as high as you can on your toes.'],
        source:
          'A foot of 25 cm raised by 20 degrees lifts the heel by 7 cm, 0.13 of a trunk; full plantar flexion is 40 to 50.',
      }),
      fallsShort({
        id: 'knees_bent',
        signal: 'knee_flexion',
        over: 'peak',
        atMost: 28,
        margin: 10,
        severity: 1,
        views: ['side', 'oblique'],
        says: 'Knees bend',
        cue: ['straight_knees', 'Keep your knees straight.'],
        source:
          'NSCA Essentials, standing calf raise: knees extended; bent knees take the gastrocnemius out.',
      }),
      dropped('back', 350),
    ],
    turns,
  ),
};
