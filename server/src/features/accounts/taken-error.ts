import { AppError } from '../../platform/app-error.ts';
import { fieldError } from '../../platform/remark.ts';

/** Which unique field somebody else has already. */
export type TakenField = 'username' | 'email';

const words = {
  username: { code: 'accounts.username_taken', detail: 'This name is taken. Choose another.' },
  email: { code: 'accounts.email_taken', detail: 'This email is taken. Use another.' },
} as const;

/** A 409 that names each field that somebody has already. */
export function takenError(fields: readonly [TakenField, ...TakenField[]]): AppError {
  const { code, detail } = words[fields[0]];
  return new AppError(code, {
    detail,
    fields: fields.map((field) => fieldError(`/${field}`, 'taken')),
  });
}
