import { asOwner, asPerson, call, idOf } from '../attacks/attack.ts';
import { owner, type Person, type Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';
import { until } from '../until.ts';

const password = 'another long one 4711';

async function isAlive(target: Target, token: string): Promise<boolean> {
  return (await call(target, 'GET', `/admin/api/password-link?token=${token}`)).status === 200;
}

const setPassword = (target: Target, token: string) =>
  call(target, 'POST', '/admin/api/password-link', {
    body: { token, password },
    headers: { 'x-spotter-dashboard': '1', origin: target.url },
  });

/** The token of the link that a server without an owner prints, soon after its address. */
async function printedToken(target: Target): Promise<string> {
  const find = () => /\/admin\/set-up\?token=([\w-]+)/.exec(target.log())?.[1];
  await until(() => Promise.resolve(find() !== undefined));
  const token = find();
  if (token === undefined) throw new Error('a server without an owner printed no link');
  return token;
}

const setUp = (target: Target, token: string) =>
  call(target, 'POST', '/admin/api/set-up', {
    body: { token, ...owner },
    headers: { 'x-spotter-dashboard': '1', origin: target.url },
  });

async function tryPrinted(target: Target): Promise<string[]> {
  const first = await printedToken(target);
  await target.stop('SIGKILL');
  await target.restart();
  const second = await printedToken(target);
  const answers = [await setUp(target, first), await setUp(target, second), await setUp(target, second)].map(
    ({ status }) => status,
  );
  return answers.join(' ') === '404 201 404'
    ? []
    : [`links that were printed were answered ${answers.join(', ')}`];
}

type End = (person: Person, id: number, token: string) => Promise<unknown>;

/** Everything after which a link to a password is worth nothing. */
async function ends(target: Target): Promise<Readonly<Record<string, End>>> {
  const headers = await asOwner(target);
  const change = (body: unknown): End => {
    return (_person, id) => call(target, 'PATCH', `/admin/api/users/${id}`, { body, headers });
  };
  return {
    'a new password': (person) =>
      call(target, 'POST', '/api/auth/password/', {
        body: { old: person.password, new: password },
        headers: asPerson(person),
      }),
    'a new email': (person) =>
      call(target, 'PATCH', '/api/account/', {
        body: { email: `new.${person.email}`, password: person.password },
        headers: asPerson(person),
      }),
    'a new email by staff': (person, id, token) =>
      change({ email: `other.${person.email}` })(person, id, token),
    'a demotion': change({ role: 'member' }),
    'a deactivation': change({ is_active: false }),
    'a forced logout': (_person, id) =>
      call(target, 'POST', `/admin/api/users/${id}/force-logout`, { headers }),
    'a newer link': (_person, id) => call(target, 'POST', `/admin/api/users/${id}/reset-link`, { headers }),
    'its use': (_person, _id, token) => setPassword(target, token),
  };
}

export const deadLinks: Trial = {
  name: 'links to a password and to the first owner',
  bar: 'each opens at first, and no more after what it was made for has changed',
  // A server without an owner prints a link.
  options: { env: { ADMIN_USERNAME: '', ADMIN_EMAIL: '', ADMIN_PASSWORD: '' } },
  run: async (target): Promise<Outcome> => {
    const failures = await tryPrinted(target);
    const headers = await asOwner(target);
    const all = Object.entries(await ends(target));
    for (const [name, end] of all) {
      const person = await target.newPerson();
      const id = await idOf(target, person);
      await call(target, 'PATCH', `/admin/api/users/${id}`, { body: { role: 'editor' }, headers });
      const made = await call(target, 'POST', `/admin/api/users/${id}/reset-link`, { headers });
      const token = /token=([\w-]+)/.exec(made.text)?.[1] ?? '';
      if (!(await isAlive(target, token))) failures.push(`the link was dead before ${name}`);
      await end(person, id, token);
      if (await isAlive(target, token)) failures.push(`the link was open after ${name}`);
      const { status } = await setPassword(target, token);
      if (status !== 404) failures.push(`the link was answered ${status} after ${name}`);
    }
    return {
      seen: `3 printed links, ${all.length} links dead by ${all.map(([name]) => name).join(', ')}`,
      failures,
    };
  },
};
