import { rulesError } from '../../../platform/http/rules-error.ts';

/** A name without surrounding space. @throws AppError where nothing is left, or what nobody can see */
export function checkedGroupName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw rulesError([{ path: '/name', message: 'Must not be empty.' }]);
  if (/[\p{Cc}\p{Cs}]/u.test(trimmed)) {
    throw rulesError([{ path: '/name', message: 'Must not hold control characters.' }]);
  }
  return trimmed;
}
