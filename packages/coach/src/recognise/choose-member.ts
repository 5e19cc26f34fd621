// DATA and how it is read: of a family the exercise that the pose speaks for.

import type { MotionDescription } from './describe-motion.ts';
import type { Condition, MeasuredOn } from './family-rule.ts';
import type { Family } from '../specification/family.ts';
import { fitOf } from './recognise-family.ts';

type Member =
  | { readonly exercise: string; readonly when: readonly [] }
  | {
      readonly exercise: string;
      /** On which sets of the exercise itself. */
      readonly measuredOn: MeasuredOn;
      readonly when: readonly [Condition, ...Condition[]];
    };

/** In order; the last one of each family is meant where none before it fits. */
export const members: Readonly<Record<Family, readonly Member[]>> = {
  squat: [{ exercise: 'squat', when: [] }],
  hinge: [
    {
      exercise: 'romanian_deadlift',
      measuredOn: 'synthetic',
      when: [{ feature: 'kneeRange', no: 40, yes: 30, shown: { least: 7, most: 9 } }],
    },
    { exercise: 'deadlift', when: [] },
  ],
  lunge: [
    {
      exercise: 'side_lunge',
      measuredOn: 'recordings',
      when: [
        { feature: 'stanceHigh', no: 1.2, yes: 1.6, shown: { least: 2.08, most: 2.08 } },
        { feature: 'kneeDifferenceHigh', no: 55, yes: 80, shown: { least: 106, most: 106 } },
      ],
    },
    { exercise: 'lunge', when: [] },
  ],
  push_up: [
    {
      exercise: 'wall_push_up',
      measuredOn: 'recordings',
      when: [{ feature: 'footDropHigh', no: 1.2, yes: 1.6, shown: { least: 2.11, most: 2.11 } }],
    },
    {
      exercise: 'knee_push_up',
      measuredOn: 'synthetic',
      when: [{ feature: 'kneeLow', no: 35, yes: 50, shown: { least: 28, most: 34 } }],
    },
    { exercise: 'push_up', when: [] },
  ],
  dip: [{ exercise: 'dip', when: [] }],
  bench_press: [{ exercise: 'bench_press', when: [] }],
  pull_up: [{ exercise: 'pull_up', when: [] }],
  row: [{ exercise: 'row', when: [] }],
  press: [{ exercise: 'shoulder_press', when: [] }],
  raise: [
    {
      exercise: 'shoulder_abduction',
      measuredOn: 'recordings',
      when: [{ feature: 'handHeightHigh', no: 0.5, yes: 0.8, shown: { least: 0.96, most: 0.96 } }],
    },
    {
      exercise: 'lateral_raise',
      measuredOn: 'recordings',
      when: [{ feature: 'handsApartRange', no: 0.3, yes: 0.7, shown: { least: 0.91, most: 0.91 } }],
    },
    { exercise: 'front_raise', when: [] },
  ],
  curl: [{ exercise: 'biceps_curl', when: [] }],
  triceps_extension: [{ exercise: 'triceps_extension', when: [] }],
  sit_up: [
    {
      exercise: 'crunch',
      measuredOn: 'recordings',
      when: [{ feature: 'leanRange', no: 50, yes: 35, shown: { least: 25, most: 25 } }],
    },
    { exercise: 'sit_up', when: [] },
  ],
  bridge: [{ exercise: 'glute_bridge', when: [] }],
  leg_raise: [{ exercise: 'leg_raise', when: [] }],
  knee_raise: [
    {
      exercise: 'high_knees',
      measuredOn: 'recordings',
      when: [{ feature: 'repetitionMs', no: 900, yes: 500, shown: { least: 334, most: 334 } }],
    },
    { exercise: 'knee_raise', when: [] },
  ],
  mountain_climber: [{ exercise: 'mountain_climber', when: [] }],
  jumping_jack: [{ exercise: 'jumping_jack', when: [] }],
  burpee: [{ exercise: 'burpee', when: [] }],
  calf_raise: [{ exercise: 'calf_raise', when: [] }],
  hold: [{ exercise: 'plank', when: [] }],
};

/** The key of the exercise of a family that a movement speaks for. */
export function chooseMember(family: Family, description: MotionDescription): string {
  const fitting = members[family].find(({ when }) =>
    when.every((condition) => fitOf(condition, description) > 0.5),
  );
  return fitting?.exercise ?? family;
}
