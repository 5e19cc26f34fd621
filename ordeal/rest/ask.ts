// Sends what was planned, as whoever it was planned for, and says what is wrong with the answer.
import type { StaffRole } from '@spotter/contract/admin/permissions';
import type { Target } from '../target.ts';
import type { PlannedRequest } from './plan-request.ts';
import { wrongWithAnswer } from './wrong-with-answer.ts';

const answerWithinMs = 10_000;

export interface Asked {
  /** 0 where there was no answer. */
  readonly status: number;
  readonly wrong: string | undefined;
}

/** @param role of whoever is right to ask the dashboard */
export function createAsk(target: Target, role: StaffRole = 'owner') {
  let token: Promise<string> | undefined;
  let cookie: Promise<string> | undefined;

  async function headersOf({ route, caller }: PlannedRequest): Promise<Record<string, string>> {
    const { isDashboard } = route;
    const page = { 'x-spotter-dashboard': '1', origin: target.url };
    if (caller === 'nobody') return isDashboard ? page : {};
    if (caller === 'wrong')
      return { ...page, authorization: 'Bearer a.b.c', cookie: 'spotter_dashboard=nothing' };
    if (isDashboard) {
      cookie ??= target.signIn(role);
      return { ...page, cookie: await cookie };
    }
    token ??= target.newPerson().then((person) => person.token);
    return { authorization: `Bearer ${await token}` };
  }

  return async (planned: PlannedRequest): Promise<Asked> => {
    const { route, address, body, contentType, caller } = planned;
    const { method } = route;
    // The fetch of browsers and Node sends no body with GET; that a GET may have one has tests of its own.
    const sent = body !== undefined && method !== 'GET';
    const shown = typeof body === 'string' ? body.slice(0, 200) : body === undefined ? '' : '(bytes)';
    const what = `${method} ${address.slice(0, 200)} ${shown}`;
    try {
      const response = await fetch(`${target.url}${address}`, {
        method,
        headers: { ...(await headersOf(planned)), ...(sent ? { 'content-type': contentType } : {}) },
        ...(sent ? { body } : {}),
        redirect: 'manual',
        signal: AbortSignal.timeout(answerWithinMs),
      });
      const { status } = response;
      const type = response.headers.get('content-type') ?? '';
      const wrong = wrongWithAnswer({ status, type, body: await response.text() });
      // Whoever was logged out by what was asked logs in again.
      if (status === 401 && caller === 'right') {
        if (route.isDashboard) cookie = undefined;
        else token = undefined;
      }
      return { status, wrong: wrong === undefined ? undefined : `${what} ${wrong}` };
    } catch (error) {
      return { status: 0, wrong: `${what} got no answer: ${String(error)}` };
    }
  };
}

/** Sends everything, some at once. */
export async function askAll(
  queue: PlannedRequest[],
  ask: (planned: PlannedRequest) => Promise<void>,
  atOnce = 12,
): Promise<void> {
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = queue.pop(); next; next = queue.pop()) await ask(next);
    }),
  );
}
