/** Of the profile: what kind of exercise it is, by a part of our key. The first that fits counts. */
const categories = [
  ['lunge', 17],
  ['split_squat', 17],
  ['step_up', 17],
  ['jack', 2],
  ['jump', 20],
  ['squat', 28],
  ['wall_sit', 28],
  ['good_morning', 8],
  ['deadlift', 8],
  ['leg_curl', 15],
  ['curl', 7],
  ['bench_press', 0],
  ['chest_press', 0],
  ['fly', 9],
  ['push_up', 22],
  ['pull_up', 21],
  ['chin_up', 21],
  ['pulldown', 21],
  ['row', 23],
  ['lateral_raise', 14],
  ['front_raise', 14],
  ['calf_raise', 1],
  ['leg_raise', 16],
  ['knee_raise', 16],
  ['hip_thrust', 10],
  ['bridge', 10],
  ['shoulder_press', 24],
  ['overhead_press', 24],
  ['arnold_press', 24],
  ['shrug', 26],
  ['dip', 30],
  ['triceps', 30],
  ['plank', 19],
  ['crunch', 6],
  ['sit_up', 27],
  ['burpee', 29],
] as const;

const unknown = 65_534;

/** @param key of an exercise, such as `goblet_squat` */
export function fitCategory(key: string): number {
  return categories.find(([part]) => key.includes(part))?.[1] ?? unknown;
}
