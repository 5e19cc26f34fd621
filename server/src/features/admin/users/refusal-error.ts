import { AppError } from '../../../platform/app-error.ts';
import { noSuchRecord } from '../../../platform/http/record-id.ts';
import type { Refusal } from './change-users-store.ts';

const taken = {
  username: { code: 'accounts.username_taken', detail: 'This name is taken. Choose another.' },
  email: { code: 'accounts.email_taken', detail: 'This email is taken. Use another.' },
} as const;

/** Why a change of accounts was not made, as it is answered. */
export function refusalError(refusal: Refusal): AppError {
  if (refusal.refused === 'missing') return noSuchRecord('account');
  if (refusal.refused === 'last_owner') {
    return new AppError('accounts.last_owner', {
      detail: 'Then nobody active would own the installation. Make another account an owner first.',
    });
  }
  const { code, detail } = taken[refusal.field];
  return new AppError(code, { detail, fields: [{ path: `/${refusal.field}`, message: 'Is taken.' }] });
}

/** What was done. @throws AppError where it was refused */
export function done<T extends object>(result: T | Refusal): T {
  if ('refused' in result) throw refusalError(result);
  return result;
}
