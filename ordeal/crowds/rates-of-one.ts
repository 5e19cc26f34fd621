import { asPerson, call, codeOf, type Reply } from '../attacks/attack.ts';
import type { Outcome, Trial } from '../trial.ts';

/** As they are unless set (docs/configuration.md). */
const limits = { LIMIT_SESSION_STARTS: '30', LIMIT_OPEN_LOGINS: '50', LIMIT_WRITES: '300' } as const;
const tries = { starts: 40, logins: 60, writes: 320 } as const;

async function again(times: number, ask: () => Promise<Reply>): Promise<readonly Reply[]> {
  const replies: Reply[] = [];
  for (let n = 0; n < times; n += 1) replies.push(await ask());
  return replies;
}

const taken = (replies: readonly Reply[]): number => replies.filter(({ status }) => status < 300).length;

/** What was not taken has to be told, and how long to wait. */
function untold(replies: readonly Reply[]): string[] {
  return replies
    .filter(
      (reply) =>
        reply.status >= 300 &&
        !(codeOf(reply) === 'limits.too_many_requests' && reply.headers.has('retry-after')),
    )
    .map(({ status, text }) => `one was answered ${status}: ${text.slice(0, 100)}`);
}

export const ratesOfOne: Trial = {
  name: 'session starts, logins and changes without end',
  bar: '30 starts and 300 changes a minute, then 429 with Retry-After; 50 logins stay open, the oldest end',
  options: { env: limits },
  run: async (target): Promise<Outcome> => {
    const person = await target.newPerson();
    const headers = asPerson(person);
    const starts = await again(tries.starts, () =>
      call(target, 'POST', '/stream/sessions/start/', { headers }),
    );
    const body = { username: person.username };
    const other = await target.newPerson();
    const renamed = { body: { username: other.username }, headers: asPerson(other) };
    const writes = await again(tries.writes, () => call(target, 'PATCH', '/api/account/', renamed));
    const { password } = person;
    const logins = await again(tries.logins, () =>
      call(target, 'POST', '/api/auth/login/', { body: { ...body, password } }),
    );
    const tokens = logins.map(
      ({ text }) => (JSON.parse(text) as { readonly access_token: string }).access_token,
    );
    const open: boolean[] = [];
    for (const token of [person.token, ...tokens]) {
      const { status } = await call(target, 'GET', '/api/account/', { headers: asPerson({ token }) });
      open.push(status === 200);
    }
    const [startsTaken, writesTaken] = [taken(starts), taken(writes)];
    const openCount = open.filter(Boolean).length;
    const oldestOpen = open.indexOf(true);
    const failures = [
      ...untold(starts),
      ...untold(writes),
      ...(startsTaken === Number(limits.LIMIT_SESSION_STARTS)
        ? []
        : [`${startsTaken} sessions were started`]),
      ...(writesTaken === Number(limits.LIMIT_WRITES) ? [] : [`${writesTaken} changes were made`]),
      ...(openCount === Number(limits.LIMIT_OPEN_LOGINS) && oldestOpen === open.length - openCount
        ? []
        : [`${openCount} logins are open, the first of them the one numbered ${oldestOpen}`]),
    ];
    return {
      seen: `${startsTaken} of ${tries.starts} starts, ${writesTaken} of ${tries.writes} changes; of ${open.length} logins the last ${openCount} are open`,
      failures: failures.slice(0, 10),
    };
  },
};
