import { armsStayBent } from '../faults/arms.ts';
import { coached, judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Pull-up or chin-up: hanging from a bar, the body rises until the face is at the hands. */
export const pullUp: Specification = {
  ...ordinary,
  key: 'pull_up',
  family: 'pull_up',
  name: { en: 'Pull-up' },
  views: { good: ['front', 'oblique', 'side'], cue: 'turn_side_on' },
  counting: {
    sides: 'whole',
    components: [
      { signal: 'elbow_flexion', rest: 10, peak: 100, weight: 1 },
      { signal: 'shoulder_over_wrist', rest: -0.95, peak: -0.15, weight: 1 },
    ],
    minimumRange: 0.35,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.6,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 3000,
    gate: [
      { signal: 'trunk_lean', atMost: 50 },
      { signal: 'shoulder_over_wrist', atMost: 0.15 },
    ],
    requires: [
      { signal: 'wrist_in_picture', over: 'repetition', take: 'range', atMost: 0.7 },
      { signal: 'shoulder_in_picture', over: 'repetition', take: 'travel', atLeast: 0.13 },
      { signal: 'shoulder_over_wrist', over: 'repetition', take: 'travel', atLeast: 0.25 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'travel', atLeast: 25 },
    ],
  },
  report: 'elbow_flexion',
  tempo: { ...ordinary.tempo, effort: 'out' },
  ...judgedBy(
    [
      fallsShort({
        id: 'too_shallow',
        signal: 'nose_over_wrist',
        over: 'repetition',
        atLeast: -0.2,
        margin: 0.12,
        severity: 2,
        views: ['front', 'side', 'oblique'],
        says: 'Chin not over the bar',
        cue: ['chin_over_bar', 'Pull until your chin is over the bar.'],
        source:
          'coaching.md: chin above the bar; a nose a fifth of a trunk (10 cm) under the hands is well short of it.',
      }),
      armsStayBent(
        'rest',
        42,
        ['hang_straight', 'Straighten your arms at the bottom.'],
        ['front', 'side', 'oblique'],
      ),
      coached({
        id: 'kipping',
        take: 'interdecile_range',
        signal: 'hip_over_knee',
        over: 'out',
        faultWhen: 'above',
        limit: 0.25,
        margin: 0.1,
        severity: 2,
        views: ['side', 'oblique'],
        turn: 'turn_side_on',
        says: 'Kipping with the legs',
        cue: ['no_kipping', 'Keep your legs still: pull with your arms and back.'],
        source:
          'coaching.md: legs that bend past 120 degrees on the way up throw the body. Thighs thrown up by 45 degrees lift the knees by a quarter of a trunk.',
      }),
      coached({
        id: 'swinging',
        take: 'interdecile_range',
        signal: 'trunk_sway',
        over: 'repetition',
        faultWhen: 'above',
        limit: 17,
        margin: 8,
        severity: 1,
        views: ['side'],
        says: 'Swinging',
        cue: ['no_swing', 'Stop the swing before you pull.'],
        source: 'coaching.md: body swing; a strict pull-up leans back by 10 to 15 degrees.',
      }),
      dropped('back'),
    ],
    turns,
  ),
};
