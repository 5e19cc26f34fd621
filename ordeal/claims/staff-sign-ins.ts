import { asOwner, asPerson, call, idOf, type Reply } from '../attacks/attack.ts';
import type { Person, Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';

const asHttps = { 'x-forwarded-proto': 'https' };

function signIn(
  target: Target,
  { username, password }: Pick<Person, 'username' | 'password'>,
  headers: Readonly<Record<string, string>>,
): Promise<Reply> {
  return call(target, 'POST', '/admin/api/sign-in', {
    body: { username, password },
    headers: { 'x-spotter-dashboard': '1', origin: target.url, ...headers },
  });
}

const cookieOf = ({ headers }: Reply): string => headers.getSetCookie().join('; ');

function lacks(cookie: string, parts: readonly string[]): string[] {
  return parts
    .filter((part) => !cookie.includes(part))
    .map((part) => `a cookie lacks ${part}: ${cookie.replace(/=[\w-]{20,}/, '=...')}`);
}

export const staffSignIns: Trial = {
  name: 'sign-ins of staff, and their cookie',
  bar: 'ends with the role and with logging out everywhere; HttpOnly, SameSite=Strict, and __Secure- behind TLS',
  options: { env: { TRUST_PROXY: '127.0.0.1' } },
  run: async (target): Promise<Outcome> => {
    const headers = await asOwner(target);
    const failures: string[] = [];
    const ends: Readonly<Record<string, (person: Person, id: number) => Promise<Reply>>> = {
      'a demotion': (_person, id) =>
        call(target, 'PATCH', `/admin/api/users/${id}`, { body: { role: 'member' }, headers }),
      'logging out everywhere': (person) =>
        call(target, 'POST', '/api/auth/logout/all/', { headers: asPerson(person) }),
      'a forced logout': (_person, id) =>
        call(target, 'POST', `/admin/api/users/${id}/force-logout`, { headers }),
    };
    for (const [name, end] of Object.entries(ends)) {
      const person = await target.newPerson();
      const id = await idOf(target, person);
      const promote = () =>
        call(target, 'PATCH', `/admin/api/users/${id}`, { body: { role: 'editor' }, headers });
      await promote();
      const cookie = cookieOf(await signIn(target, person, {})).split(';')[0] ?? '';
      const me = () => call(target, 'GET', '/admin/api/me', { headers: { cookie } });
      if ((await me()).status !== 200) failures.push(`the sign-in was no good before ${name}`);
      const { token } = person;
      const ended = await end({ ...person, token }, id);
      if (ended.status >= 300) failures.push(`${name} was answered ${ended.status}`);
      await promote();
      if ((await me()).status !== 401) failures.push(`the sign-in was good after ${name}`);
    }

    const person = await target.newPerson();
    const id = await idOf(target, person);
    await call(target, 'PATCH', `/admin/api/users/${id}`, { body: { role: 'viewer' }, headers });
    const plain = cookieOf(await signIn(target, person, {}));
    const secureOrigin = target.url.replace('http', 'https');
    const secure = cookieOf(await signIn(target, person, { ...asHttps, origin: secureOrigin }));
    const always = ['HttpOnly', 'SameSite=Strict', 'Path=/admin'];
    failures.push(...lacks(plain, [...always, 'spotter_dashboard=']));
    failures.push(...lacks(secure, [...always, '__Secure-spotter_dashboard=', 'Secure;']));
    const otherScheme = await signIn(target, person, asHttps);
    if (otherScheme.status !== 403)
      failures.push(`an Origin of another scheme was answered ${otherScheme.status}`);
    return { seen: `dead after ${Object.keys(ends).join(', ')}; both cookies as they should be`, failures };
  },
};
