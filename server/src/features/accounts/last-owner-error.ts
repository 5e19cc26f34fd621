import { AppError } from '../../platform/app-error.ts';

/** A 409: nobody active would own the installation. */
export function lastOwnerError(): AppError {
  return new AppError('accounts.last_owner', {
    detail: 'Then nobody active would own the installation. Make another account an owner first.',
  });
}
