import { armsStayBent, armsUneven } from '../faults/arms.ts';
import { anywhere, coached, judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { leansBack } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Shoulder press, standing or seated: from the shoulders until the arms are straight overhead. */
export const shoulderPress: Specification = {
  schema: 1,
  key: 'shoulder_press',
  family: 'press',
  version: 2,
  name: { en: 'Shoulder press' },
  kind: 'repetitions',
  views: { good: ['front', 'oblique', 'side'], cue: 'face_the_camera' },
  states: { rest: 'WAITING', out: 'STARTED', peak: 'PEAK', back: 'RETURNING' },
  counting: {
    sides: 'apart',
    components: [
      { signal: 'elbow_over_shoulder', rest: -0.35, peak: 0.45, weight: 1 },
      { signal: 'wrist_over_shoulder', rest: 0.1, peak: 0.95, weight: 1 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.6,
    maximumRest: 0.6,
    minimumDurationMs: 500,
    maximumDurationMs: 10_000,
    maximumHoldMs: 2500,
    gate: [
      { signal: 'trunk_lean', atMost: 50 },
      { signal: 'wrist_over_elbow', atLeast: -0.15 },
    ],
    requires: [
      { signal: 'hip_in_picture', over: 'repetition', take: 'range', atMost: 0.4 },
      { signal: 'elbow_flexion', over: 'out', take: 'maximum', atLeast: 50 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'range', atLeast: 15 },
    ],
  },
  report: 'elbow_flexion',
  tempo: { fastestMs: 1000, slowestMs: 7000, effort: 'out' },
  praise: { en: 'Good repetition' },
  ...judgedBy(
    [
      armsStayBent('peak', 42, ['press_all_the_way', 'Press until your arms are straight.'], anywhere),
      fallsShort({
        id: 'not_lowered',
        signal: 'wrist_over_shoulder',
        over: 'rest',
        atMost: 0.42,
        margin: 0.15,
        severity: 1,
        views: anywhere,
        says: 'Not lowered to the shoulders',
        cue: ['lower_to_the_shoulders', 'Lower your hands to your shoulders.'],
        source: 'Hands at the height of the ears are about 0.4 trunk lengths above the shoulders.',
      }),
      leansBack,
      armsUneven('wrist_over_shoulder', 0.12, ['front']),
      coached({
        id: 'knee_dip',
        take: 'interdecile_range',
        signal: 'knee_flexion',
        over: 'repetition',
        faultWhen: 'above',
        limit: 14,
        margin: 8,
        severity: 1,
        views: ['side', 'oblique'],
        says: 'Pushing with the legs',
        cue: ['legs_still', 'Keep your legs still: the shoulders do the work.'],
        source: 'NSCA Essentials: a dip of the knees makes a push press of it.',
      }),
      dropped('back', 380),
    ],
    turns,
  ),
};
