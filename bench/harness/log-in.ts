import { randomUUID } from 'node:crypto';

async function post<T>(url: string, body: unknown): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

/** Registers a throw-away user and gives their access token. */
export async function logIn(url: string): Promise<string> {
  const name = `bench ${randomUUID()}`;
  const password = randomUUID();
  await post(`${url}/api/auth/register/`, {
    username: name,
    email: `${randomUUID()}@bench.example`,
    password,
  });
  const login = await post<{ access_token: string }>(`${url}/api/auth/login/`, { username: name, password });
  return login.access_token;
}
