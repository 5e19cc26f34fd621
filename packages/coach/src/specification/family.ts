/** Families of exercises that look alike enough to be told apart from all others. */
export const families = [
  'squat',
  'hinge',
  'lunge',
  'push_up',
  'dip',
  'bench_press',
  'pull_up',
  'row',
  'press',
  'raise',
  'curl',
  'triceps_extension',
  'sit_up',
  'bridge',
  'leg_raise',
  'knee_raise',
  'mountain_climber',
  'jumping_jack',
  'burpee',
  'calf_raise',
  'hold',
] as const;

/** Name of a family. `hold` is never recognised: in it nothing is repeated. */
export type Family = (typeof families)[number];
