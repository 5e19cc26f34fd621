import { shallowElbow, armsStayBent } from '../faults/arms.ts';
import { judgedBy } from '../faults/coached-rule.ts';
import { dropped } from '../faults/pace.ts';
import { fallsShort } from '../faults/range.ts';
import { swings } from '../faults/trunk.ts';
import { turns } from '../faults/turns.ts';
import { ordinary } from '@spotter/coach/specification/ordinary';
import type { Specification } from '@spotter/coach/specification/specification';

/** Row, bent over or seated: the elbows are pulled back along the trunk. One arm, both, or in turn. */
export const row: Specification = {
  ...ordinary,
  key: 'row',
  family: 'row',
  name: { en: 'Row' },
  views: { good: ['side', 'oblique', 'front'], cue: 'turn_side_on' },
  counting: {
    sides: 'apart',
    components: [
      { signal: 'elbow_flexion', rest: 20, peak: 95, weight: 1 },
      { signal: 'shoulder_elevation', rest: 65, peak: 20, weight: 0.6 },
    ],
    minimumRange: 0.4,
    partialRange: 0.2,
    minimumPeak: 0.5,
    maximumRest: 0.55,
    minimumDurationMs: 500,
    maximumDurationMs: 10000,
    maximumHoldMs: 3000,
    gate: [
      { signal: 'hip_flexion', atLeast: 20 },
      { signal: 'shoulder_over_wrist', atLeast: -0.1 },
    ],
    requires: [
      { signal: 'elbow_flexion', over: 'repetition', take: 'travel', atLeast: 30, needed: true },
      { signal: 'hip_in_picture', over: 'repetition', take: 'range', atMost: 0.35 },
      { signal: 'trunk_lean', over: 'repetition', take: 'range', atMost: 42 },
      { signal: 'shoulder_elevation', over: 'repetition', take: 'travel', atMost: 20 },
    ],
  },
  report: 'elbow_flexion',
  tempo: { ...ordinary.tempo, effort: 'out' },
  ...judgedBy(
    [
      shallowElbow(72, 'coaching.md: a row goes from 170 to 50 degrees at the elbow; 108 is half of it.', [
        'pull_to_belly',
        'Pull all the way to your belly.',
      ]),
      armsStayBent('rest', 32, ['lower_all_the_way', 'Lower until your arms are straight.']),
      swings(14),
      fallsShort({
        id: 'too_upright',
        signal: 'trunk_lean',
        over: 'repetition',
        atLeast: 38,
        margin: 10,
        severity: 1,
        views: ['side'],
        says: 'Too upright',
        cue: ['bend_over', 'Bend farther over from the hips.'],
        source:
          'NSCA Essentials, bent-over row: trunk slightly above level; under 45 degrees it becomes a shrug.',
      }),
      dropped('back'),
    ],
    turns,
  ),
};
