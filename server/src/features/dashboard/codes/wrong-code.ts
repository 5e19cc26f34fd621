import { AppError } from '../../../platform/app-error.ts';
import { fieldError } from '../../../platform/remark.ts';

export function wrongCode(): AppError {
  return new AppError('staff.code_wrong', {
    detail: 'The code is not right, or was used already. Wait for the next one of your app.',
    fields: [fieldError('/code', 'not_right')],
  });
}
