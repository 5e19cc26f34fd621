import { TOTP } from 'otpauth';
import { asOwner, call, codeOf, idOf, unlessOneOf, type Reply } from '../attacks/attack.ts';
import { owner, type Target } from '../target.ts';
import type { Outcome, Trial } from '../trial.ts';

const guesses = 60;
const guessesAllowed = 10;

const codeAt = (secret: string, timestamp: number): string => new TOTP({ secret }).generate({ timestamp });

function signIn(target: Target, body: unknown): Promise<Reply> {
  return call(target, 'POST', '/admin/api/sign-in', {
    body,
    headers: { 'x-spotter-dashboard': '1', origin: target.url },
  });
}

/** What needs a password of lately, tried long after it was given. */
async function tryWithoutProof(target: Target, id: number): Promise<string[]> {
  const headers = await asOwner(target);
  await target.later();
  const change = () => call(target, 'PATCH', `/admin/api/users/${id}`, { body: { role: 'viewer' }, headers });
  const answers = [
    await change(),
    await call(target, 'POST', '/admin/api/users/bulk', {
      body: { action: 'set_role', ids: [id], role: 'owner' },
      headers,
    }),
    await call(target, 'POST', `/admin/api/users/${id}/reset-link`, { headers }),
    await call(target, 'DELETE', `/admin/api/users/${id}/codes`, { headers }),
    await call(target, 'DELETE', `/admin/api/users/${id}?mode=delete`, { headers }),
    await call(target, 'PATCH', '/admin/api/settings/sessions_per_user', { body: { value: 9 }, headers }),
  ];
  const failures = answers
    .filter((answer) => codeOf(answer) !== 'staff.fresh_proof_required')
    .map(({ status, text }) => `without a proof it was answered ${status}: ${text.slice(0, 100)}`);
  const prove = (password: string) =>
    call(target, 'POST', '/admin/api/prove', { body: { password }, headers });
  if ((await prove('not it')).status < 400) failures.push('a wrong password was taken for a proof');
  const proven = await prove(owner.password);
  const changed = await change();
  if (proven.status !== 204 || changed.status !== 200)
    failures.push(`a proof was answered ${proven.status}, and the change after it ${changed.status}`);
  return failures;
}

export const oneTimeCodes: Trial = {
  name: 'one-time codes and fresh proofs',
  bar: 'a code counts once, ten guesses end it for a while, and nothing grave is done on an old password',
  options: { env: { LIMIT_LOGIN_FAILURES_ACCOUNT: String(guessesAllowed) } },
  run: async (target): Promise<Outcome> => {
    const person = await target.newPerson();
    const { username, password } = person;
    const id = await idOf(target, person);
    const role = { body: { role: 'editor' }, headers: await asOwner(target) };
    await call(target, 'PATCH', `/admin/api/users/${id}`, role);
    const failures: string[] = [];
    const expectCode = (answer: Reply, code: string | undefined, what: string): void => {
      if (codeOf(answer) !== code)
        failures.push(`${what} was answered ${answer.status} ${String(codeOf(answer))}`);
    };

    const signedIn = await signIn(target, { username, password });
    const headers = {
      cookie: signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '',
      'x-spotter-dashboard': '1',
      origin: target.url,
    };
    const begun = await call(target, 'POST', '/admin/api/me/codes', { headers });
    const { secret } = JSON.parse(begun.text) as { readonly secret: string };
    const first = { code: codeAt(secret, Date.now()) };
    const confirmed = await call(target, 'POST', '/admin/api/me/codes/confirm', { body: first, headers });
    const refused = unlessOneOf([200], confirmed);
    if (refused !== undefined) return { seen: 'codes could not be turned on', failures: [refused] };
    const [recovery = ''] = (JSON.parse(confirmed.text) as { readonly recovery_codes: readonly string[] })
      .recovery_codes;

    expectCode(
      await signIn(target, { username, password, ...first }),
      'staff.code_wrong',
      'the code that confirmed',
    );
    expectCode(await signIn(target, { username, password }), 'staff.code_required', 'no code');
    const code = codeAt(secret, await target.later());
    for (const [what, typed] of Object.entries({ 'a code': code, 'a recovery code': recovery })) {
      expectCode(await signIn(target, { username, password, code: typed }), undefined, what);
      expectCode(
        await signIn(target, { username, password, code: typed }),
        'staff.code_wrong',
        `${what}, again,`,
      );
    }
    await target.later();
    await target.later();
    const guessed = new Map<string, number>();
    for (let guess = 0; guess < guesses; guess += 1) {
      const typed = String(guess * 16_001).padStart(6, '0');
      const answer = codeOf(await signIn(target, { username, password, code: typed })) ?? 'signed in';
      guessed.set(answer, (guessed.get(answer) ?? 0) + 1);
    }
    const wrong = guessed.get('staff.code_wrong') ?? 0;
    if (wrong > guessesAllowed) failures.push(`${wrong} guesses were looked at`);
    if (guessed.has('signed in')) failures.push('a guess signed in');
    failures.push(...(await tryWithoutProof(target, id)));
    const counts = [...guessed].map(([answer, count]) => `${count} ${answer}`).join(', ');
    return {
      seen: `each code once; of ${guesses} guesses ${counts}; 6 changes refused without a proof`,
      failures,
    };
  },
};
