import { AppError } from '../app-error.ts';

/** The largest id that either database gives. */
const largestId = 2_147_483_647;

export function noSuchRecord(what: string): AppError {
  return new AppError('admin.not_found', { detail: `There is no such ${what}. It may have been deleted.` });
}

/** An id from the address as a number. @throws AppError admin.not_found for one that no record can have */
export function recordId({ id }: { readonly id: string }, what: string): number {
  const number = Number(id);
  if (number > largestId) throw noSuchRecord(what);
  return number;
}
