// Writers that note what was acknowledged, and how each of it is looked for afterwards.
import { randomUUID } from 'node:crypto';
import { asOwner, asPerson, call, type Reply } from '../attacks/attack.ts';
import type { Target } from '../target.ts';

/** Looks for something that was acknowledged. @returns what is wrong; undefined where it is there */
export type LookFor = () => Promise<string | undefined>;

/** Writes once. @returns undefined where it was not acknowledged */
export type Write = () => Promise<LookFor | undefined>;

const absent = async (what: string, answer: Promise<Reply>, isThere: (reply: Reply) => boolean) => {
  const reply = await answer;
  return isThere(reply) ? undefined : `${what} was acknowledged and is gone (${reply.status})`;
};
const isOk = ({ status }: Reply): boolean => status === 200;

/** Writers of each kind: accounts, sessions, names of people, groups of the catalogue. */
export async function createWriters(
  target: Target,
): Promise<readonly (readonly [kind: string, write: Write])[]> {
  const owner = await asOwner(target);
  const person = asPerson(await target.newPerson());
  const renamed = asPerson(await target.newPerson());
  const name = randomUUID();
  let changes = 0;
  let lastChange: Promise<unknown> = Promise.resolve();
  let sessions = 0;
  const writers: Readonly<Record<string, Write>> = {
    accounts: async () => {
      const account = { username: `kept ${randomUUID()}`, email: `${randomUUID()}@kept.example` };
      const body = { ...account, password: randomUUID() };
      if ((await call(target, 'POST', '/api/auth/register/', { body })).status !== 201) return undefined;
      return () => absent(account.username, call(target, 'POST', '/api/auth/login/', { body }), isOk);
    },
    // The export of their person tells them without their ids.
    sessions: async () => {
      if ((await call(target, 'POST', '/stream/sessions/start/', { headers: person })).status !== 201) {
        return undefined;
      }
      const number = (sessions += 1);
      return () =>
        absent(
          `the session numbered ${number}`,
          call(target, 'GET', '/api/account/export/', { headers: person }),
          ({ status, text }) =>
            status === 200 &&
            (JSON.parse(text) as { readonly sessions: readonly unknown[] }).sessions.length >= number,
        );
    },
    // Of several changes of one row the last that was acknowledged has to be there, or one that came after it.
    names: async () => {
      const number = (changes += 1);
      const body = { username: `renamed ${name} ${number}` };
      const changing = lastChange.then(() =>
        call(target, 'PATCH', '/api/account/', { body, headers: renamed }),
      );
      lastChange = changing.catch(() => undefined);
      if ((await changing).status !== 200) return undefined;
      return () =>
        absent(
          body.username,
          call(target, 'GET', '/api/account/', { headers: renamed }),
          ({ text }) => Number(/"renamed [\w-]+ (\d+)"/.exec(text)?.[1] ?? 0) >= number,
        );
    },
    groups: async () => {
      const name = `Kept ${randomUUID()}`;
      const made = await call(target, 'POST', '/admin/api/groups', { body: { name }, headers: owner });
      if (made.status !== 201) return undefined;
      const { id } = JSON.parse(made.text) as { readonly id: number };
      return () =>
        absent(`the group ${name}`, call(target, 'GET', `/admin/api/groups/${id}`, { headers: owner }), isOk);
    },
  };
  return Object.entries(writers);
}
