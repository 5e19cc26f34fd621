// What goes wrong in the arms.

import type { Rule } from '@spotter/coach/specification/rule';
import { coached, type CoachedRule } from './coached-rule.ts';

/** The elbow is not bent far enough. */
export function shallowElbow(
  limit: number,
  source: string,
  cue: readonly [id: string, words: string] = ['go_lower', 'Go lower: bring your chest to the floor.'],
  views: Rule['views'] = ['side', 'oblique'],
): CoachedRule {
  return coached({
    id: 'too_shallow',
    take: 'percentile_90',
    signal: 'elbow_flexion',
    over: 'peak',
    faultWhen: 'below',
    limit,
    margin: 15,
    severity: 2,
    views,
    says: 'Too short a movement',
    cue,
    source,
  });
}

/** Arms stay bent where they should be straight. */
export function armsStayBent(
  over: 'rest' | 'peak',
  limit: number,
  cue: readonly [id: string, words: string] = ['straighten_your_arms', 'Straighten your arms all the way.'],
  views: Rule['views'] = ['side', 'oblique'],
): CoachedRule {
  return coached({
    id: 'arms_not_straight',
    take: 'percentile_10',
    signal: 'elbow_flexion',
    over,
    faultWhen: 'above',
    limit,
    margin: 12,
    severity: over === 'rest' ? 1 : 2,
    views,
    says: 'Arms not straight',
    cue,
    source: 'ExerSights takes an elbow angle of 150 degrees as straight; the rest is for the pose finder.',
  });
}

/** The upper arm leaves the side of the body in a curl. */
export const elbowDrifts: CoachedRule = coached({
  id: 'elbow_drifts',
  take: 'percentile_90',
  signal: 'upper_arm_lean',
  over: 'repetition',
  faultWhen: 'above',
  limit: 34,
  margin: 10,
  severity: 1,
  views: ['side'],
  turn: 'turn_side_on',
  says: 'Elbow drifts forward',
  cue: ['keep_the_elbow_still', 'Keep your elbow still at your side.'],
  source:
    'NgoQuocBao: upper arm more than 40 degrees from vertical; the largest tenth of the time is left out here.',
});

/** Elbows stick out at the bottom of a press. */
export function elbowsFlare(limit: number, views: Rule['views']): CoachedRule {
  return coached({
    id: 'elbows_flare',
    take: 'mean',
    signal: 'shoulder_elevation',
    over: 'peak',
    faultWhen: 'above',
    limit,
    margin: 10,
    severity: 2,
    views,
    says: 'Elbows flare out',
    cue: ['elbows_in', 'Bring your elbows closer to your body.'],
    source:
      'squatsense: elbows beyond 60 degrees from the trunk; Green and Comfort 2007: shoulders are at risk near 90.',
  });
}

/** One arm stays behind the other. */
export function armsUneven(
  signal: 'elbow_flexion' | 'shoulder_elevation' | 'wrist_over_shoulder',
  limit: number,
  views: Rule['views'] = ['front', 'oblique'],
): CoachedRule {
  return coached({
    id: 'uneven',
    take: 'sides',
    signal,
    over: 'peak',
    faultWhen: 'above',
    limit,
    margin: limit / 2,
    severity: 1,
    views,
    says: 'One arm stays behind the other',
    cue: ['both_arms', 'Move both arms alike.'],
    source: 'coaching.md: a difference of the sides counts from 10 degrees or 8 % on, and fully at 35 %.',
  });
}
