import type { Rule } from '@spotter/coach/specification/rule';
import { armsUneven } from './arms.ts';
import { coached, type CoachedRule } from './coached-rule.ts';
import { dropped } from './pace.ts';
import { fallsShort } from './range.ts';
import { swings } from './trunk.ts';

/** What goes wrong in raising straight arms to the height of the shoulders, sideways or forwards. */
export function raised(views: Rule['views']): readonly CoachedRule[] {
  return [
    fallsShort({
      id: 'not_raised',
      signal: 'shoulder_elevation',
      over: 'peak',
      atLeast: 66,
      margin: 12,
      severity: 2,
      views,
      says: 'Arms not raised to the shoulders',
      cue: ['raise_to_the_shoulders', 'Raise your arms to the height of your shoulders.'],
      source: 'Good-GYM takes 80 degrees as up; 14 are left for the pose finder.',
    }),
    coached({
      id: 'above_the_shoulders',
      take: 'percentile_90',
      signal: 'shoulder_elevation',
      over: 'repetition',
      faultWhen: 'above',
      limit: 115,
      margin: 12,
      severity: 1,
      views,
      says: 'Arms above the shoulders',
      cue: ['stop_at_the_shoulders', 'Stop at the height of your shoulders.'],
      source: 'Level arms are at 90 degrees; beyond 115 the shoulder blade does the work.',
    }),
    fallsShort({
      id: 'not_lowered',
      signal: 'shoulder_elevation',
      over: 'rest',
      atMost: 40,
      margin: 12,
      severity: 1,
      views,
      says: 'Arms not lowered all the way',
      cue: ['lower_all_the_way', 'Lower your arms all the way.'],
      source: 'Good-GYM takes 30 degrees as down; 8 are left for the pose finder.',
    }),
    coached({
      id: 'elbows_bent',
      take: 'mean',
      signal: 'elbow_flexion',
      over: 'peak',
      faultWhen: 'above',
      limit: 55,
      margin: 15,
      severity: 1,
      views,
      says: 'Elbows bend',
      cue: ['long_arms', 'Keep your arms long, elbows only slightly bent.'],
      source: 'NSCA Essentials: elbows slightly bent, about 10 to 30 degrees; bent ones shorten the lever.',
    }),
    swings(9),
    armsUneven('shoulder_elevation', 22),
    dropped('back'),
  ];
}
