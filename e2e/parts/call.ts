// The documented interface, as an app on a phone calls it.
import { setTimeout } from 'node:timers/promises';

interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
}

/** Waits where the server is busy, as long as it says: the time limit of the journey is the bound. */
export async function call<T>(address: string, path: string, { token, body }: CallOptions = {}): Promise<T> {
  for (;;) {
    const response = await fetch(address + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.ok) return (await response.json()) as T;
    const text = await response.text();
    const wait = response.headers.get('retry-after');
    if (response.status !== 503 || wait === null) {
      throw new Error(`${path} answered ${response.status}: ${text}`);
    }
    await setTimeout(Number(wait) * 1000);
  }
}

interface Person {
  readonly username: string;
  readonly password: string;
}

/** @returns an access token */
export async function logIn(address: string, { username, password }: Person): Promise<string> {
  const pair = await call<{ access_token: string }>(address, '/api/auth/login/', {
    body: { username, password },
  });
  return pair.access_token;
}

/** A new member who has logged in. */
export async function register(address: string, username: string): Promise<string> {
  const person = {
    username,
    email: `${username.toLowerCase().replaceAll(' ', '.')}@example.org`,
    password: 'train every day',
  };
  await call(address, '/api/auth/register/', { body: person });
  return logIn(address, person);
}
