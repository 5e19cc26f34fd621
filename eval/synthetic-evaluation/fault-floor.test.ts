import { expect, test } from 'vitest';
import { evaluateFaults } from './evaluate-faults.ts';
import { reachesBar } from './score-faults.ts';

/** How many rules reach the bar on one synthetic person, over their views: raised by hand where more do. */
const reached: readonly (readonly [exercise: string, rules: number])[] = [
  ['squat', 17],
  ['push_up', 12],
  ['biceps_curl', 12],
  ['deadlift', 9],
  ['lateral_raise', 14],
  ['shoulder_press', 12],
  ['pull_up', 15],
  ['sit_up', 7],
  ['jumping_jack', 8],
  ['plank', 4],
  ['wall_sit', 4],
];

test.each(reached)(
  '%s: as many rules tell what is clear, and only that, as have done before',
  (exercise, rules) => {
    const { scores } = evaluateFaults([1], exercise, [0, 1]);
    expect(scores.filter(reachesBar).length).toBeGreaterThanOrEqual(rules);
  },
);
