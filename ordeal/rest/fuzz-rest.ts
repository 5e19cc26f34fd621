import fc from 'fast-check';
import { residentMb, takePulse } from '../pulse.ts';
import type { Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';
import { planRequest, type PlannedRequest } from './plan-request.ts';
import { readRoutes } from './read-routes.ts';
import { wrongWithAnswer } from './wrong-with-answer.ts';

const requests = 40_000;
const atOnce = 12;
const batch = 500;
const longestSilenceMs = 1_000;
const answerWithinMs = 10_000;
const shownFailures = 10;

/** Who asks; whoever was logged out by what was asked logs in again. */
function createCallers(target: Target) {
  let token: Promise<string> | undefined;
  let cookie: Promise<string> | undefined;
  return {
    headers: async (isDashboard: boolean): Promise<Record<string, string>> => {
      if (isDashboard) {
        cookie ??= target.signInOwner();
        return { cookie: await cookie, 'x-spotter-dashboard': '1', origin: target.url };
      }
      token ??= target.newPerson().then((person) => person.token);
      return { authorization: `Bearer ${await token}` };
    },
    again: (isDashboard: boolean): void => {
      if (isDashboard) cookie = undefined;
      else token = undefined;
    },
  };
}

export const fuzzRest: Trial = {
  name: 'REST, from its own description',
  bar: 'no 5xx that is not told, no answer that is no problem, no silence over a second',
  run: async (target, share, seed): Promise<Outcome> => {
    const routes = await readRoutes(target.url);
    const callers = createCallers(target);
    const plans = fc.oneof(...routes.map(planRequest));
    const failures: string[] = [];
    const statuses = new Map<number, number>();
    const total = Math.round(requests * share);
    const before = residentMb(target.pid());
    const pulse = takePulse(target.url);

    async function ask({ route, address, body, contentType, caller }: PlannedRequest): Promise<void> {
      const { method, isDashboard } = route;
      const who =
        caller === 'right'
          ? await callers.headers(isDashboard)
          : caller === 'wrong'
            ? {
                authorization: 'Bearer a.b.c',
                cookie: 'spotter_dashboard=nothing',
                'x-spotter-dashboard': '1',
              }
            : {};
      // The fetch of browsers and Node sends no body with GET; that a GET may have one has tests of its own.
      const sent = body !== undefined && method !== 'GET';
      const response = await fetch(`${target.url}${address}`, {
        method,
        headers: { ...who, ...(sent ? { 'content-type': contentType } : {}) },
        ...(sent ? { body } : {}),
        redirect: 'manual',
        signal: AbortSignal.timeout(answerWithinMs),
      }).catch((error: unknown) => {
        failures.push(`${method} ${address.slice(0, 200)} got no answer: ${String(error)}`);
        return undefined;
      });
      if (!response) return;
      const text = await response.text();
      const type = response.headers.get('content-type') ?? '';
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const wrong = wrongWithAnswer({ status: response.status, type, body: text });
      if (wrong !== undefined) {
        const shown = typeof body === 'string' ? body.slice(0, 200) : body === undefined ? '' : '(bytes)';
        failures.push(`${method} ${address.slice(0, 200)} ${shown} ${wrong}`);
      }
      if (response.status === 401 && caller === 'right') callers.again(isDashboard);
    }

    for (let done = 0; done < total; done += batch) {
      const queue = fc.sample(plans, { seed: seed + done, numRuns: Math.min(batch, total - done) });
      await Promise.all(
        Array.from({ length: atOnce }, async () => {
          for (let next = queue.pop(); next; next = queue.pop()) await ask(next);
        }),
      );
    }

    const silenceMs = Math.round(await pulse.stop());
    if (silenceMs > longestSilenceMs) failures.push(`the server was silent for ${silenceMs} ms`);
    const classes = [2, 3, 4, 5].map((hundred) => {
      const count = [...statuses].reduce(
        (sum, [status, n]) => sum + (status / 100 - hundred < 1 && status >= hundred * 100 ? n : 0),
        0,
      );
      return `${count} ${hundred}xx`;
    });
    return {
      seen: `${total} requests to ${routes.length} routes: ${classes.join(', ')}; slowest /healthz ${silenceMs} ms; ${before.toFixed(0)} to ${residentMb(target.pid()).toFixed(0)} MB`,
      failures: failures.slice(0, shownFailures),
    };
  },
};
