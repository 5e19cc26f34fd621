import type { Family } from '@spotter/coach/recognise/family';

const families: Readonly<Record<string, Family>> = {
  squat: 'squat',
  front_squat: 'squat',
  sumo_squat: 'squat',
  deadlift: 'hinge',
  romanian_deadlift: 'hinge',
  lunge: 'lunge',
  side_lunge: 'lunge',
  push_up: 'push_up',
  wall_push_up: 'push_up',
  incline_push_up: 'push_up',
  decline_push_up: 'push_up',
  dip: 'dip',
  bench_press: 'bench_press',
  pull_up: 'pull_up',
  row: 'row',
  shoulder_press: 'press',
  lateral_raise: 'raise',
  front_raise: 'raise',
  shoulder_abduction: 'raise',
  biceps_curl: 'curl',
  hammer_curl: 'curl',
  triceps_extension: 'triceps_extension',
  sit_up: 'sit_up',
  crunch: 'sit_up',
  leg_raise: 'leg_raise',
  glute_bridge: 'bridge',
  knee_raise: 'knee_raise',
  high_knees: 'knee_raise',
  mountain_climber: 'mountain_climber',
  jumping_jack: 'jumping_jack',
  burpee: 'burpee',
  calf_raise: 'calf_raise',
};

/** The family of an exercise as labels name it; null for none, holds, and what labels may name one day. */
export function familyOf(exercise: string): Family | null {
  return families[exercise.replace(/^other:/, '')] ?? null;
}
