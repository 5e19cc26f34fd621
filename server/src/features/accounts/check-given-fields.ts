import type { FieldError } from '@spotter/contract/problem';
import { wrongWithEmail, wrongWithName, wrongWithPassword } from './account-rules.ts';

interface GivenFields {
  readonly username?: string | undefined;
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

/**
 * Checks the fields that are given, name and email trimmed.
 * @param person who it is to be, which a password must not say
 */
export async function checkGivenFields(
  { username, email, password }: GivenFields,
  person: { readonly username: string; readonly email: string },
): Promise<readonly FieldError[]> {
  const found: readonly (readonly [string, string | undefined])[] = [
    ['/username', username === undefined ? undefined : wrongWithName(username)],
    ['/email', email === undefined ? undefined : wrongWithEmail(email)],
    ['/password', password === undefined ? undefined : await wrongWithPassword(password, person)],
  ];
  return found.flatMap(([path, message]) => (message === undefined ? [] : [{ path, message }]));
}
