import { asPerson, call } from '../attacks/attack.ts';
import { takePulse } from '../pulse.ts';
import type { Outcome, Trial } from '../trial.ts';

const whole = { sessions: 6_500, logins: 1_200 } as const;
const least = { sessions: 60, logins: 12 } as const;
const atOnce = 12;
/** Of the silence that is allowed. */
const part = 1 / 4;

async function often(times: number, task: () => Promise<unknown>): Promise<void> {
  let left = times;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left > 0) {
        left -= 1;
        await task();
      }
    }),
  );
}

/** Whoever has much is exported and logged out without anybody else waiting for it. */
export const muchOfOne: Trial = {
  name: 'export and logout of somebody with 6,500 sessions and 1,200 logins',
  bar: 'complete, and nobody else waits longer than a quarter of a second meanwhile',
  run: async (target, { share, longestSilenceMs }): Promise<Outcome> => {
    const person = await target.newPerson();
    const { username, password } = person;
    const headers = asPerson(person);
    const sessions = Math.max(least.sessions, Math.round(whole.sessions * share));
    const logins = Math.max(least.logins, Math.round(whole.logins * share));
    await often(sessions, () => call(target, 'POST', '/stream/sessions/start/', { headers }));
    await often(logins, () => call(target, 'POST', '/api/auth/login/', { body: { username, password } }));
    const measured = async (name: string, task: () => Promise<number>) => {
      const pulse = takePulse(target.url);
      const since = performance.now();
      const count = await task();
      const tookMs = Math.round(performance.now() - since);
      const silenceMs = Math.round(await pulse.stop());
      return { name, count, tookMs, silenceMs };
    };
    const exported = await measured('the export', async () => {
      const { text } = await call(target, 'GET', '/api/account/export/', { headers });
      return (JSON.parse(text) as { readonly sessions: readonly unknown[] }).sessions.length;
    });
    const ended = await measured('logging out everywhere', async () => {
      const { status } = await call(target, 'POST', '/api/auth/logout/all/', { headers });
      return status;
    });
    const after = await call(target, 'GET', '/api/account/', { headers });
    return {
      seen: [exported, ended]
        .map(({ name, tookMs, silenceMs }) => `${name} ${tookMs} ms, slowest /healthz ${silenceMs} ms`)
        .concat(`${sessions} sessions, ${logins} logins`)
        .join('; '),
      failures: [
        ...(exported.count === sessions ? [] : [`${exported.count} of ${sessions} sessions were exported`]),
        ...(ended.count < 300 && after.status === 401 ? [] : [`the login was still good: ${after.status}`]),
        ...[exported, ended]
          .filter(({ silenceMs }) => silenceMs > longestSilenceMs * part)
          .map(({ name, silenceMs }) => `the server was silent for ${silenceMs} ms beside ${name}`),
      ],
    };
  },
};
