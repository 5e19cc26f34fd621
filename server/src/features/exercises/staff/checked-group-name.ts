import { rulesError } from '../../../platform/http/rules-error.ts';
import { wrongWithGroupName } from '../check-exercise.ts';

/** A name without surrounding space. @throws AppError where nothing is left, or what nobody can see */
export function checkedGroupName(name: string): string {
  const trimmed = name.trim();
  const wrong = wrongWithGroupName(trimmed);
  if (wrong) throw rulesError([{ path: '/name', ...wrong }]);
  return trimmed;
}
