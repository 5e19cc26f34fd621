import { AppError } from '../app-error.ts';

export function noSuchRecord(what: string): AppError {
  return new AppError('admin.not_found', { detail: `There is no such ${what}. It may have been deleted.` });
}
