import type { Outcome, Trial } from '../trial.ts';

const floodMs = 10_000;
/** In less there are too few reads for a percentile. */
const leastMs = 5_000;
const flooders = 24;
const readEveryMs = 10;
const p95WithinMs = 50;

/** Whoever knocks at the door must not keep those who are inside from reading. */
export const loginFlood: Trial = {
  name: 'floods of logins and registrations',
  bar: 'reads beside them have a p95 under 50 ms',
  run: async (target, { share }): Promise<Outcome> => {
    const { token } = await target.newPerson();
    const untilMs = performance.now() + Math.max(leastMs, floodMs * share);
    const statuses = new Map<number, number>();
    async function knock(index: number): Promise<void> {
      while (performance.now() < untilMs) {
        const isLogin = index % 2 === 0;
        const answer = await fetch(`${target.url}/api/auth/${isLogin ? 'login' : 'register'}/`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            username: `nobody ${Math.random()}`,
            email: `${Math.random()}@nobody.example`,
            password: 'some long password 77',
          }),
        });
        await answer.arrayBuffer();
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      }
    }
    const reads: number[] = [];
    async function read(): Promise<void> {
      while (performance.now() < untilMs) {
        const since = performance.now();
        const answer = await fetch(`${target.url}/exercises/list/`, {
          headers: { authorization: `Bearer ${token}` },
        });
        await answer.arrayBuffer();
        reads.push(performance.now() - since);
        await new Promise((resolve) => setTimeout(resolve, readEveryMs));
      }
    }
    await Promise.all([read(), ...Array.from({ length: flooders }, (_, index) => knock(index))]);
    const sorted = reads.sort((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
    const answers = [...statuses].map(([status, count]) => `${count} x ${status}`).join(', ');
    return {
      seen: `${reads.length} reads, p95 ${p95.toFixed(0)} ms, most ${(sorted.at(-1) ?? Number.NaN).toFixed(0)} ms, beside ${answers}`,
      failures: p95 > p95WithinMs ? [`reads had a p95 of ${p95.toFixed(0)} ms`] : [],
    };
  },
};
