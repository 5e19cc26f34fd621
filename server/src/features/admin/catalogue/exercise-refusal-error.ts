import { AppError } from '../../../platform/app-error.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import type { ExerciseRefusal } from './change-exercises-store.ts';

export function exerciseRefusalError(refusal: ExerciseRefusal): AppError {
  switch (refusal.refused) {
    case 'missing':
      return noSuchRecord('exercise');
    case 'no_group':
      return new AppError('request.invalid', {
        detail: 'The group does not exist. Choose another, or make it first.',
        fields: [{ path: '/group_id', message: 'There is no such group.' }],
      });
    case 'slug_taken':
      return new AppError('admin.taken', {
        detail: `Another exercise has the key "${refusal.slug}". Choose another.`,
        fields: [{ path: '/slug', message: 'Is taken.' }],
      });
    case 'changed_meanwhile':
      return new AppError('admin.changed_meanwhile', {
        detail:
          'Somebody else has changed this exercise since you opened it. Load it again, and change it then.',
      });
  }
}

/** What was done. @throws AppError where it was refused */
export function doneWithExercise<T extends object>(result: T | ExerciseRefusal): T {
  if ('refused' in result) throw exerciseRefusalError(result);
  return result;
}
