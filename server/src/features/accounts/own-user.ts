import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/app-error.ts';
import { callerOf } from '../../platform/http/authenticate.ts';
import type { AccountsStore, User } from './accounts-store.ts';

/** The caller's own row; an account deleted a moment ago is as good as a token that has ended. */
export async function ownUser(request: FastifyRequest, accounts: AccountsStore): Promise<User> {
  const user = await accounts.findById(callerOf(request).userId);
  if (!user) throw new AppError('auth.token_invalid', { detail: 'The account does not exist any more.' });
  return user;
}
