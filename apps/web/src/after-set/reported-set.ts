import type { WorkoutDetail } from '@spotter/contract/workouts';

type StoredSet = WorkoutDetail['sets'][number];

/** What a report of a set is made of: as it is stored, and as the live protocol tells it when the set has finished. */
export type ReportedSet = Pick<
  StoredSet,
  | 'reps'
  | 'good_reps'
  | 'partial_reps'
  | 'held_ms'
  | 'longest_hold_ms'
  | 'repetitions'
  | 'holds'
  | 'score'
  | 'main_fault'
  | 'best'
  | 'worst'
  | 'consistency'
  | 'speed_loss'
>;

export type Repetition = ReportedSet['repetitions'][number];
