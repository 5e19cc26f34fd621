import type { NewRoutineStep } from '@spotter/contract/routines';
import { rulesError } from '../../platform/http/rules-error.ts';
import { fieldError } from '../../platform/remark.ts';

/** @throws AppError request.invalid, with each step whose exercise is not in the catalogue */
export function checkSteps(
  steps: readonly NewRoutineStep[],
  exercises: readonly { readonly id: number }[],
): void {
  const known = new Set(exercises.map(({ id }) => id));
  const wrong = steps.flatMap(({ exercise_id }, index) =>
    known.has(exercise_id) ? [] : [fieldError(`/steps/${index}/exercise_id`, 'no_such_exercise')],
  );
  if (wrong.length > 0) throw rulesError(wrong);
}
