// A user of its own for one replay, and the calls it makes.
import { randomUUID } from 'node:crypto';
import type { TokenPair } from '@spotter/contract/accounts';
import type { SessionStarted } from '@spotter/contract/sessions';

export interface ThrowAwayUser {
  /** @returns the id of a session that waits for its socket */
  readonly startSession: () => Promise<string>;
  /** Deletes the account, and with it all that the replay left behind. */
  readonly remove: () => Promise<void>;
}

interface CallOptions {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly token?: string;
  readonly body?: unknown;
}

async function explainAnswer(path: string, response: Response): Promise<Error> {
  const problem = (await response.json().catch(() => ({}))) as { detail?: unknown };
  const said = typeof problem.detail === 'string' ? problem.detail : 'Is this the address of a Spotter?';
  return new Error(`${path} answered ${response.status}: ${said}`);
}

/** @throws with a sentence that says what to do, where the server is not there or refuses */
export async function makeThrowAwayUser(url: string): Promise<ThrowAwayUser> {
  async function call(path: string, { method = 'GET', token, body }: CallOptions): Promise<unknown> {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    }).catch((error: unknown) => {
      throw new Error(`No server answers at ${url}. Start it with npm start, or name another with --url.`, {
        cause: error,
      });
    });
    if (!response.ok) throw await explainAnswer(path, response);
    return response.status === 204 ? undefined : response.json();
  }

  const username = `Replay ${randomUUID()}`;
  const password = randomUUID();
  const email = `${randomUUID()}@replay.example`;
  await call('/api/auth/register/', { method: 'POST', body: { username, email, password } });
  const tokens = (await call('/api/auth/login/', {
    method: 'POST',
    body: { username, password },
  })) as TokenPair;
  const token = tokens.access_token;
  return {
    async startSession() {
      return ((await call('/stream/sessions/start/', { token })) as SessionStarted).session_id;
    },
    async remove() {
      await call('/api/account/', { method: 'DELETE', token, body: { password } });
    },
  };
}
