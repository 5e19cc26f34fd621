// Whether a socket may have the session whose id it names.
import type { Refusal } from '@spotter/contract/live/refusals';
import type { VerifyAccess } from '../../platform/http/authenticate.ts';
import type { WindowCounter } from '../../platform/limits/window-counter.ts';
import type { Claim, Sessions } from '../sessions/run-sessions.ts';

export interface SocketRequest {
  /** In lower case. */
  readonly sessionId: string;
  readonly client: string;
  readonly origin: string | undefined;
  /** From the Authorization header or the subprotocol pair `bearer, <token>`. */
  readonly token: string | undefined;
  /** Language tags that its person reads, the dearest first. */
  readonly languages: readonly string[];
  /** What whoever asks says this is a part of. */
  readonly traceparent: string | undefined;
}

export interface AdmissionDeps {
  readonly sessions: Pick<Sessions, 'find' | 'claim'>;
  /** Whether further sockets would be served at the cost of those that are there. */
  readonly isFull: () => boolean;
  /** Whether this user may begin a training now. */
  readonly mayBegin: (userId: number) => Promise<boolean>;
  readonly verifyAccess: VerifyAccess;
  /** Counts refused ids for each client. */
  readonly refused: WindowCounter;
  readonly refusedPerMinute: number;
  readonly tokenRequired: boolean;
  /** Origins that may connect; undefined admits any. */
  readonly origins: readonly string[] | undefined;
  /** Whether the event loop is so late that nothing new is begun. */
  readonly isLate: () => boolean;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A wrong token must not use the session up, so it is looked at before the claim. */
async function refusalByToken(request: SocketRequest, deps: AdmissionDeps): Promise<Refusal | undefined> {
  if (request.token === undefined) return deps.tokenRequired ? 'token_refused' : undefined;
  const [caller, session] = await Promise.all([
    deps.verifyAccess(request.token),
    deps.sessions.find(request.sessionId),
  ]);
  if (!session) return 'unknown';
  return caller?.userId === session.userId ? undefined : 'token_refused';
}

/** Whether a token of the session's owner comes with the request. */
export async function isOwners(
  request: SocketRequest,
  deps: Pick<AdmissionDeps, 'sessions' | 'verifyAccess'>,
): Promise<boolean> {
  if (request.token === undefined || !uuid.test(request.sessionId)) return false;
  const caller = await deps.verifyAccess(request.token);
  const session = caller && (await deps.sessions.find(request.sessionId));
  return session?.userId === caller?.userId && caller !== null;
}

async function isKeptOut(request: SocketRequest, deps: AdmissionDeps): Promise<boolean> {
  const session = deps.isFull() ? await deps.sessions.find(request.sessionId) : undefined;
  return session !== undefined && !(await deps.mayBegin(session.userId));
}

async function admit(request: SocketRequest, deps: AdmissionDeps): Promise<Claim> {
  const refusal = uuid.test(request.sessionId) ? await refusalByToken(request, deps) : 'unknown';
  if (refusal === undefined && (await isKeptOut(request, deps))) return { admitted: false, refusal: 'late' };
  return refusal === undefined ? deps.sessions.claim(request.sessionId) : { admitted: false, refusal };
}

/** Refusals that say nothing of who asks. */
const ofTheServer: readonly Refusal[] = ['late', 'server_stopping'];

export async function admitSocket(request: SocketRequest, deps: AdmissionDeps): Promise<Claim> {
  if (deps.isLate()) return { admitted: false, refusal: 'late' };
  if (request.origin !== undefined && deps.origins && !deps.origins.includes(request.origin)) {
    return { admitted: false, refusal: 'origin_refused' };
  }
  const claim = await admit(request, deps);
  if (!claim.admitted && !ofTheServer.includes(claim.refusal)) deps.refused.add(request.client);
  return claim;
}
