import type { FastifyRequest } from 'fastify';
import { AppError } from '../../../platform/app-error.ts';
import { clientAddress } from '../../../platform/http/client-address.ts';
import type { LoginGuard } from '../login-limits.ts';
import type { PasswordHasher } from '../password-hasher.ts';
import type { User } from '../users-store.ts';

/** @returns the hash that the password matches. @throws AppError auth.password_wrong, limits.too_many_requests */
export type ProvePassword = (request: FastifyRequest, user: User, password: string) => Promise<string>;

/** Makes sure that the person with the token also knows the password; guesses count like failed logins. */
export function createProvePassword(
  guard: LoginGuard,
  passwords: Pick<PasswordHasher, 'verify'>,
): ProvePassword {
  return async (request, { id, passwordHash }, password) => {
    const attempt = { account: `id:${id}`, client: clientAddress(request.ip), isKnownClient: true };
    const isRight = await guard.attempt(attempt, () => passwords.verify(passwordHash, password));
    if (!isRight || passwordHash === null) {
      throw new AppError('auth.password_wrong', { detail: 'The present password is not right.' });
    }
    return passwordHash;
  };
}
