import { judgedBy } from '../faults/coached-rule.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Burpee: from standing down to the floor and up again. */
export const burpee: Specification = {
  ...ordinary,
  key: 'burpee',
  family: 'burpee',
  name: { en: 'Burpee' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'shoulder_height', rest: 2.4, peak: 0.6, weight: 1 },
      { signal: 'trunk_lean', rest: 10, peak: 85, weight: 1 },
    ],
    minimumRange: 0.55,
    partialRange: 0.2,
    minimumPeak: 0.7,
    maximumRest: 0.4,
    minimumDurationMs: 800,
    maximumDurationMs: 10000,
    maximumHoldMs: 4000,
    gate: [],
    requires: [
      { signal: 'wrist_height', over: 'peak', take: 'minimum', atMost: 0.35 },
      { signal: 'hip_flexion', over: 'peak', take: 'minimum', atMost: 105 },
      { signal: 'shoulder_height', over: 'repetition', take: 'minimum', atMost: 1.1 },
      { signal: 'shoulder_height', over: 'repetition', take: 'travel', atMost: -1 },
    ],
  },
  report: 'trunk_lean',
  tempo: { fastestMs: 1500, slowestMs: 6000 },
  ...judgedBy(
    [
      fallsShort({
        id: 'no_plank',
        signal: 'hip_flexion',
        over: 'repetition',
        atMost: 55,
        margin: 15,
        severity: 2,
        views: ['side', 'oblique'],
        says: 'No plank at the bottom',
        cue: ['feet_back', 'Jump your feet all the way back into a plank.'],
        source: 'ACE exercise library, burpee: the feet go back until the body is in one line.',
      }),
    ],
    turns,
  ),
};
