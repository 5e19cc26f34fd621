// What a person types, looked at before it is sent. The server looks at all of it again.
import type { RegisterBody } from '@spotter/contract/accounts';
import type { WordKey } from '../words/catalogue.ts';

type Wrongs = Partial<Record<keyof RegisterBody, WordKey>>;

/** As the server counts them. */
function codePoints(text: string): number {
  return Array.from(text).length;
}

const leastPassword = 8;

export function checkPassword(password: string): WordKey | undefined {
  return codePoints(password) < leastPassword ? 'account.wrong.password' : undefined;
}

/** What is wrong with each field; empty where nothing is. */
export function checkPerson({ username, email, password }: RegisterBody): Wrongs {
  const name = username.trim();
  const length = codePoints(name);
  const wrongPassword = checkPassword(password);
  return {
    ...(length < 1 || length > 150 || name.includes('@') ? { username: 'account.wrong.name' as const } : {}),
    ...(/^[^\s@]+@[^\s@]+$/.test(email.trim()) ? {} : { email: 'account.wrong.email' as const }),
    ...(wrongPassword ? { password: wrongPassword } : {}),
  };
}
