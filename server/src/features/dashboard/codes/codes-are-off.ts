import { AppError } from '../../../platform/app-error.ts';

export function codesAreOff(detail: string): AppError {
  return new AppError('staff.codes_off', { detail });
}
