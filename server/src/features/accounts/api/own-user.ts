import type { FastifyRequest } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import { callerOf } from '../../../platform/http/authenticate.ts';
import type { User, UsersStore } from '../users-store.ts';

/** The caller's own row; an account deleted a moment ago is as good as a token that has ended. */
export async function ownUser(request: FastifyRequest, users: Pick<UsersStore, 'find'>): Promise<User> {
  const user = await users.find(callerOf(request).userId);
  if (!user) throw new AppError('auth.token_invalid', { detail: 'The account does not exist any more.' });
  return user;
}
