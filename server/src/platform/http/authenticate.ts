import type { FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import { AppError } from '../app-error.ts';

export const roles = ['member', 'viewer', 'editor', 'owner'] as const;
export type Role = (typeof roles)[number];

/** Who makes a request, as its access token says and the database confirms. */
export interface Caller {
  readonly userId: number;
  readonly username: string;
  readonly role: Role;
  readonly loginId: string;
}

/** Checks an access token; null when it is not ours, expired or ended. */
export type VerifyAccess = (token: string) => Promise<Caller | null>;

const callers = new WeakMap<FastifyRequest, Caller>();

/** The token of an `Authorization: Bearer` header, undefined where there is none. */
export function bearerToken(header: string | undefined): string | undefined {
  const match = /^Bearer +(\S+) *$/i.exec(header ?? '');
  return match?.[1];
}

/** An onRequest hook for routes that need a caller, so that 401 comes before any 400; handlers then read it with {@link callerOf}. */
export function authenticate(verify: VerifyAccess): onRequestAsyncHookHandler {
  return async (request) => {
    const token = bearerToken(request.headers.authorization);
    if (token === undefined) {
      throw new AppError('auth.token_missing', {
        detail: 'Send the access token from the login in the header "Authorization: Bearer <token>".',
      });
    }
    const caller = await verify(token);
    if (!caller) {
      throw new AppError('auth.token_invalid', {
        detail: 'The access token has expired or was ended. Refresh it, or log in again.',
      });
    }
    callers.set(request, caller);
  };
}

/** The caller that {@link authenticate} found. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request);
  if (!caller) throw new Error('the route has no authenticate hook');
  return caller;
}
