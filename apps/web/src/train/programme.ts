// What is trained, set by set, as a pure machine: one exercise as often as somebody likes, or a routine in its order.
import type { Trainable } from './open-coach.ts';

export interface PlannedExercise {
  readonly what: Trainable;
  /** Null is as many as somebody likes. */
  readonly sets: number | null;
  /** Of each set: repetitions, or seconds of a hold. */
  readonly target: number | null;
  /** After each set; null is as long as somebody likes. */
  readonly restMs: number | null;
  readonly weightKg: number | null;
}

export interface Programme {
  readonly exercises: readonly [PlannedExercise, ...PlannedExercise[]];
  /** Which of them is trained, from 0. */
  readonly at: number;
  /** Its sets that are done. */
  readonly done: number;
}

export function isHold(what: Trainable): boolean {
  return what.kind === 'exercise' && what.specification?.kind === 'hold';
}

export function startOf(exercises: Programme['exercises']): Programme {
  return { exercises, at: 0, done: 0 };
}

export function plannedNow({ exercises, at }: Programme): PlannedExercise {
  return exercises[at] ?? exercises[0];
}

const isAtLast = ({ exercises, at }: Programme): boolean => at === exercises.length - 1;

/** Everything that was planned is done; whoever goes on does one more set. */
export function isOver(programme: Programme): boolean {
  const { sets } = plannedNow(programme);
  return isAtLast(programme) && sets !== null && programme.done >= sets;
}

export function canSkip(programme: Programme): boolean {
  return !isAtLast(programme);
}

/** Goes on with the next exercise; the last one stays. */
export function skipped(programme: Programme): Programme {
  return canSkip(programme) ? { ...programme, at: programme.at + 1, done: 0 } : programme;
}

/** A set is done. */
export function afterSet(programme: Programme): Programme {
  const next = { ...programme, done: programme.done + 1 };
  const { sets } = plannedNow(programme);
  return sets !== null && next.done >= sets ? skipped(next) : next;
}

/** Another exercise takes the place of the one that is trained; a target of the other kind falls away, and so does its weight. */
export function swapped(programme: Programme, what: Trainable): Programme {
  const before = plannedNow(programme);
  const target = isHold(what) === isHold(before.what) ? before.target : null;
  const swap = { ...before, what, target, weightKg: null };
  const [first, ...others] = programme.exercises.map((planned, index) =>
    index === programme.at ? swap : planned,
  );
  return { ...programme, exercises: [first ?? swap, ...others] };
}
