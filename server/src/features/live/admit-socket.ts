// Whether a socket may have the session whose id it names.
import type { CloseName } from '@spotter/contract/live/close-codes';
import type { VerifyAccess } from '../../platform/http/authenticate.ts';
import type { WindowCounter } from '../../platform/window-counter.ts';
import type { Claim, Sessions } from '../sessions/sessions.ts';

export interface SocketRequest {
  readonly sessionId: string;
  readonly client: string;
  readonly origin: string | undefined;
  /** From the Authorization header or the subprotocol pair `bearer, <token>`. */
  readonly token: string | undefined;
}

export interface AdmissionDeps {
  readonly sessions: Pick<Sessions, 'find' | 'claim'>;
  readonly verifyAccess: VerifyAccess;
  /** Counts refused ids for each client. */
  readonly refused: WindowCounter;
  readonly refusedPerMinute: number;
  readonly tokenRequired: boolean;
  /** Origins that may connect; undefined admits any. */
  readonly origins: readonly string[] | undefined;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function refuse(close: CloseName): Claim {
  return { admitted: false, close };
}

/** A wrong token must not use the session up, so it is looked at before the claim. */
async function refusalByToken(request: SocketRequest, deps: AdmissionDeps): Promise<CloseName | undefined> {
  if (request.token === undefined) return deps.tokenRequired ? 'token_refused' : undefined;
  const [caller, session] = await Promise.all([
    deps.verifyAccess(request.token),
    deps.sessions.find(request.sessionId),
  ]);
  if (!session) return 'unknown';
  return caller?.userId === session.userId ? undefined : 'token_refused';
}

export async function admitSocket(request: SocketRequest, deps: AdmissionDeps): Promise<Claim> {
  const { origins, refused, sessions } = deps;
  if (request.origin !== undefined && origins && !origins.includes(request.origin))
    return refuse('token_refused');
  if (refused.count(request.client) >= deps.refusedPerMinute) return refuse('abuse');
  if (!uuid.test(request.sessionId)) {
    refused.add(request.client);
    return refuse('unknown');
  }
  const sessionId = request.sessionId.toLowerCase();
  const byToken = await refusalByToken({ ...request, sessionId }, deps);
  const claim = byToken === undefined ? await sessions.claim(sessionId) : refuse(byToken);
  if (!claim.admitted) refused.add(request.client);
  return claim;
}
