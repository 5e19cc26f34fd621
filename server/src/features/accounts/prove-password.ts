import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/app-error.ts';
import { clientAddress } from '../../platform/http/client-address.ts';
import type { AccountsDeps } from './accounts-deps.ts';
import type { User } from './accounts-store.ts';

/**
 * Makes sure that the person with the token also knows the password; guesses count like failed logins.
 * @returns the hash that the password matches.
 */
export async function provePassword(
  request: FastifyRequest,
  { id, passwordHash }: User,
  password: string,
  { guard, passwords }: Pick<AccountsDeps, 'guard' | 'passwords'>,
): Promise<string> {
  const attempt = { account: `id:${id}`, client: clientAddress(request.ip), isKnownClient: true };
  const isRight = await guard.attempt(attempt, () => passwords.verify(passwordHash, password));
  if (!isRight || passwordHash === null) {
    throw new AppError('auth.password_wrong', { detail: 'The present password is not right.' });
  }
  return passwordHash;
}
