import type { AccountRole } from '@spotter/contract/admin/permissions';
import type { FastifyRequest, onRequestHookHandler } from 'fastify';
import { AppError } from '../app-error.ts';
import { isWrite, type CountWrite } from './count-write.ts';

/** Who makes a request, as its access token says and the database confirms. */
export interface Caller {
  readonly userId: number;
  readonly username: string;
  readonly role: AccountRole;
  readonly loginId: string;
}

/** Checks an access token; null when it is not ours, expired or ended. At once where the answer is known. */
export type VerifyAccess = (token: string) => Caller | null | Promise<Caller | null>;

const callerKey = Symbol('caller');

/** Kept on the request itself: a weak map cost a small answer a twentieth of its time. */
interface WithCaller {
  [callerKey]?: Caller;
}

/** The token of an `Authorization: Bearer` header, undefined where there is none. */
export function bearerToken(header: string | undefined): string | undefined {
  const match = /^Bearer +(\S+) *$/i.exec(header ?? '');
  return match?.[1];
}

/**
 * An onRequest hook for routes that need a caller, so that 401 comes before any 400; handlers then read it with {@link callerOf}.
 * Whatever a token can have written is counted here, so that no route can forget it.
 */
export function authenticate(verify: VerifyAccess, countWrite: CountWrite): onRequestHookHandler {
  return (request, _reply, done) => {
    function admit(caller: Caller | null): void {
      if (!caller) {
        const detail = 'The access token has expired or was ended. Refresh it, or log in again.';
        done(new AppError('auth.token_invalid', { detail }));
        return;
      }
      const refusal = isWrite(request) ? countWrite(caller.userId) : undefined;
      if (refusal) {
        done(refusal);
        return;
      }
      (request as WithCaller)[callerKey] = caller;
      done();
    }

    const token = bearerToken(request.headers.authorization);
    if (token === undefined) {
      const detail = 'Send the access token from the login in the header "Authorization: Bearer <token>".';
      done(new AppError('auth.token_missing', { detail }));
      return;
    }
    // Without a promise where there is none: each costs a request more than everything else here.
    const verified = verify(token);
    if (verified instanceof Promise) verified.then(admit, done);
    else admit(verified);
  };
}

/** The caller that {@link authenticate} found. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = (request as WithCaller)[callerKey];
  if (!caller) throw new Error('the route has no authenticate hook');
  return caller;
}
