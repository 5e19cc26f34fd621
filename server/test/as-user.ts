import { randomUUID } from 'node:crypto';
import type { RegisteredUser, TokenPair } from '@spotter/contract/accounts';
import type { TestApp } from './build-test-app.ts';

export interface TestUser {
  readonly id: number;
  readonly username: string;
  readonly email: string;
  readonly password: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly headers: { readonly authorization: string };
}

/** Registers a new user through the interface. */
/** One word, so that two of them never share a part: people are found by words, and tests count those. */
const uniqueWord = () => randomUUID().replaceAll('-', '');

export async function registerUser(app: Pick<TestApp, 'http'>, username = `Test ${uniqueWord()}`) {
  const account = { username, email: `${uniqueWord()}@test.example`, password: `pass ${randomUUID()}` };
  const response = await app.http.inject({ method: 'POST', url: '/api/auth/register/', payload: account });
  if (response.statusCode !== 201) throw new Error(response.body);
  return { ...account, id: response.json<RegisteredUser>().data.id };
}

/** Logs in through the interface. */
export async function logIn(
  app: Pick<TestApp, 'http'>,
  user: { readonly username: string; readonly password: string },
): Promise<TokenPair> {
  const { username, password } = user;
  const response = await app.http.inject({
    method: 'POST',
    url: '/api/auth/login/',
    payload: { username, password },
  });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<TokenPair>();
}

/** A new user who is logged in; `headers` carries their access token. */
export async function asUser(app: Pick<TestApp, 'http'>, username?: string): Promise<TestUser> {
  const user = await registerUser(app, username);
  const { access_token, refresh_token } = await logIn(app, user);
  return {
    ...user,
    accessToken: access_token,
    refreshToken: refresh_token,
    headers: { authorization: `Bearer ${access_token}` },
  };
}
