// A user of its own for one replay, and a client that is logged in as them.
import { randomUUID } from 'node:crypto';
import { createSpotter, SpotterError, type Spotter } from '@spotter/client';

export interface ThrowAwayUser {
  readonly spotter: Spotter;
  /** Deletes the account, and with it all that the replay left behind. */
  readonly remove: () => Promise<void>;
}

/** @throws with a sentence that says what to do, where the server is not there or refuses */
export async function makeThrowAwayUser(url: string): Promise<ThrowAwayUser> {
  const spotter = createSpotter(url);
  const username = `Replay ${randomUUID()}`;
  const password = randomUUID();
  const email = `${randomUUID()}@replay.example`;
  try {
    await spotter.accounts.register({ username, email, password });
  } catch (error) {
    if (!(error instanceof SpotterError) || error.code !== 'client.unreachable') throw error;
    throw new Error(`No server answers at ${url}. Start it with npm start, or name another with --url.`, {
      cause: error,
    });
  }
  await spotter.accounts.logIn({ username, password });
  return {
    spotter,
    remove: () => spotter.accounts.delete({ password }),
  };
}
