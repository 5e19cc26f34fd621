import type { Text } from '../specification/schema-parts.ts';
import type { Family } from '../specification/family.ts';

/** What people call the exercises of each family. */
export const familyTexts: Readonly<Record<Family, Text>> = {
  squat: { en: 'squats' },
  hinge: { en: 'deadlifts' },
  lunge: { en: 'lunges' },
  push_up: { en: 'push-ups' },
  dip: { en: 'dips' },
  bench_press: { en: 'bench presses' },
  pull_up: { en: 'pull-ups' },
  row: { en: 'rows' },
  press: { en: 'overhead presses' },
  raise: { en: 'arm raises' },
  curl: { en: 'curls' },
  triceps_extension: { en: 'triceps extensions' },
  sit_up: { en: 'sit-ups' },
  bridge: { en: 'glute bridges' },
  leg_raise: { en: 'leg raises' },
  knee_raise: { en: 'knee raises' },
  mountain_climber: { en: 'mountain climbers' },
  jumping_jack: { en: 'jumping jacks' },
  burpee: { en: 'burpees' },
  calf_raise: { en: 'calf raises' },
  hold: { en: 'a hold' },
};
