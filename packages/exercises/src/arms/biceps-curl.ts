import { shallowElbow, armsStayBent, elbowDrifts, armsUneven } from '../faults/arms.ts';
import { anywhere, judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { swings } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Biceps curl: both arms at once, one, or in turn. */
export const bicepsCurl: Specification = {
  schema: 1,
  key: 'biceps_curl',
  family: 'curl',
  version: 2,
  name: { en: 'Biceps curl' },
  kind: 'repetitions',
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_a_little' },
  states: { rest: 'WAITING', out: 'STARTED', peak: 'PEAK', back: 'RETURNING' },
  counting: {
    sides: 'apart',
    components: [
      { signal: 'elbow_flexion', rest: 20, peak: 130, weight: 1 },
      { signal: 'wrist_over_elbow', rest: -0.5, peak: 0.4, weight: 1 },
    ],
    minimumRange: 0.5,
    partialRange: 0.2,
    minimumPeak: 0.6,
    maximumRest: 0.4,
    minimumDurationMs: 500,
    maximumDurationMs: 12_000,
    maximumHoldMs: 2000,
    gate: [{ signal: 'trunk_lean', atMost: 60 }],
    requires: [
      { signal: 'hip_in_picture', over: 'repetition', take: 'range', atMost: 0.4 },
      { signal: 'upper_arm_lean', over: 'repetition', take: 'mean', atMost: 45 },
      { signal: 'wrist_over_shoulder', over: 'repetition', take: 'maximum', atMost: 0.3 },
      { signal: 'elbow_flexion', over: 'repetition', take: 'maximum', atLeast: 60 },
      { signal: 'wrist_over_elbow', over: 'repetition', take: 'travel', atLeast: 0.3 },
    ],
  },
  report: 'elbow_flexion',
  tempo: { fastestMs: 1000, slowestMs: 7000, effort: 'out' },
  praise: { en: 'Good repetition' },
  ...judgedBy(
    [
      shallowElbow(
        101,
        'NgoQuocBao: an elbow angle of 60 degrees or more at the top is a weak contraction; 19 are left for the pose finder.',
        ['squeeze_at_the_top', 'Curl all the way up and squeeze.'],
        ['side', 'oblique'],
      ),
      armsStayBent('rest', 44, ['lower_all_the_way', 'Lower your arm until it is straight.'], anywhere),
      elbowDrifts,
      swings(9),
      armsUneven('elbow_flexion', 25),
      dropped('back'),
    ],
    {
      ...turns,
      turn_side_on: { en: 'Turn side-on and I can check your elbows and your back.' },
      turn_a_little: { en: 'Turn a little so that I can see your arms.' },
    },
  ),
};
