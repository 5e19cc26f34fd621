// The coach of an exercise in a language. Coaches remember nobody, so all sessions share one: what it keeps of its exercise and makes of
// a frame stays in the processor's caches, where one for each session would push the others out.
import { createAutoCoach } from '@spotter/coach/auto/auto-coach';
import { createCoach, type Coach } from '@spotter/coach/coach';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import { familyMembers } from '@spotter/exercises/family-members';
import type { FoundExercise } from './find-exercise.ts';

/** What can be trained: an exercise, or whatever is recognised. */
export type TrainableExercise = Extract<FoundExercise, { kind: 'coachable' | 'auto' }>;

/** By what they coach by, which goes when the catalogue is another one, and by language. */
const coaches = new WeakMap<object, Map<string, Coach>>();

function makeCoach(exercise: TrainableExercise, language: string): Coach {
  const settings = { language, members: familyMembers };
  if (exercise.kind === 'auto') return createAutoCoach(exercise.specifications, settings);
  const { specification } = exercise;
  return specification ? createCoach(specification, settings) : createGenericCoach(exercise, settings);
}

export function coachFor(exercise: TrainableExercise, language: string): Coach {
  const by = exercise.kind === 'auto' ? exercise.specifications : exercise.specification;
  // What nobody has described is counted under its own name.
  if (by === null) return makeCoach(exercise, language);
  const made = coaches.get(by) ?? new Map<string, Coach>();
  coaches.set(by, made);
  const coach = made.get(language) ?? makeCoach(exercise, language);
  made.set(language, coach);
  return coach;
}
