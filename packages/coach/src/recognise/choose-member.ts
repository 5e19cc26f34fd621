// DATA and how it is read: of a family the exercise that the pose speaks for.

import type { MotionDescription } from './describe-motion.ts';
import type { Condition } from './family-rule.ts';
import type { Family } from '../specification/family.ts';
import { fitOf } from './recognise-family.ts';

interface Member {
  readonly exercise: string;
  readonly when: readonly Condition[];
}

/** In order; the last one of each family is meant where none before it fits. */
const members: Readonly<Record<Family, readonly Member[]>> = {
  squat: [{ exercise: 'squat', when: [] }],
  hinge: [
    { exercise: 'romanian_deadlift', when: [['kneeRange', 40, 30]] },
    { exercise: 'deadlift', when: [] },
  ],
  lunge: [
    {
      exercise: 'side_lunge',
      when: [
        ['stanceHigh', 1.2, 1.6],
        ['kneeDifferenceHigh', 55, 80],
      ],
    },
    { exercise: 'lunge', when: [] },
  ],
  push_up: [
    { exercise: 'wall_push_up', when: [['footDropHigh', 1.2, 1.6]] },
    { exercise: 'knee_push_up', when: [['kneeLow', 35, 50]] },
    { exercise: 'push_up', when: [] },
  ],
  dip: [{ exercise: 'dip', when: [] }],
  bench_press: [{ exercise: 'bench_press', when: [] }],
  pull_up: [{ exercise: 'pull_up', when: [] }],
  row: [{ exercise: 'row', when: [] }],
  press: [{ exercise: 'shoulder_press', when: [] }],
  raise: [
    { exercise: 'shoulder_abduction', when: [['handHeightHigh', 0.5, 0.8]] },
    { exercise: 'lateral_raise', when: [['handsApartRange', 0.3, 0.7]] },
    { exercise: 'front_raise', when: [] },
  ],
  curl: [{ exercise: 'biceps_curl', when: [] }],
  triceps_extension: [{ exercise: 'triceps_extension', when: [] }],
  sit_up: [
    { exercise: 'crunch', when: [['leanRange', 50, 35]] },
    { exercise: 'sit_up', when: [] },
  ],
  bridge: [{ exercise: 'glute_bridge', when: [] }],
  leg_raise: [{ exercise: 'leg_raise', when: [] }],
  knee_raise: [
    { exercise: 'high_knees', when: [['repetitionMs', 900, 500]] },
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
