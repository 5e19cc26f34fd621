import { AppError } from '../app-error.ts';
import type { RuleError } from '../remark.ts';
import { describeFields } from './validation-problem.ts';

/** A 400 that says what is wrong with which field. */
export function rulesError(fields: readonly RuleError[]): AppError {
  return new AppError('request.invalid', { detail: describeFields(fields, 'body'), fields });
}
