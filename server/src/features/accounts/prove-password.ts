import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/app-error.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import type { User } from './accounts-store.ts';
import type { AccountsDeps } from './accounts-deps.ts';

/** Makes sure that the person with the token also knows the password; guesses count like failed logins. */
export async function provePassword(
  request: FastifyRequest,
  user: User,
  password: string,
  { guard, passwords }: Pick<AccountsDeps, 'guard' | 'passwords'>,
): Promise<void> {
  const attempt = { account: String(user.id), client: clientAddress(request.ip), isKnownClient: true };
  await guard.begin(attempt);
  if (!(await passwords.verify(user.passwordHash, password))) {
    throw new AppError('auth.password_wrong', { detail: 'The present password is not right.' });
  }
  guard.succeeded(attempt);
}
