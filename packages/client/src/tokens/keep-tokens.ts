// Performs the token machine: reads and writes the storage, and has one refresh run at a time.
import type { TokenPair } from '@spotter/contract/accounts';
import type { Platform } from '../platform/ports.ts';
import { callListeners } from '../call-listeners.ts';
import { SpotterError } from '../spotter-error.ts';
import { readTokens } from './read-tokens.ts';
import { answer, noTokens, transition, type TokenEvent } from './token-machine.ts';
import type { Tokens } from './token-storage.ts';

export interface TokenKeeper {
  /**
   * An access token that is good for a call.
   * @param rejected the one that the server has just refused
   * @throws SpotterError `client.logged_out` where nobody is logged in
   */
  readonly accessToken: (rejected?: string) => Promise<string>;
  /** Both tokens as they are kept. */
  readonly current: () => Promise<Tokens | null>;
  readonly logIn: (pair: TokenPair) => Promise<void>;
  /** Forgets them. A refresh that is under way comes too late. */
  readonly logOut: () => Promise<void>;
  /** Calls with the name of who is logged in, or null, when that changes. @returns what stops it */
  readonly onChange: (listener: (username: string | null) => void) => () => void;
}

type Given = Pick<Platform, 'storage' | 'now'> & {
  /** @throws SpotterError with status 401 where the token is no longer good */
  readonly refresh: (refreshToken: string) => Promise<TokenPair>;
};

const nobody = (cause?: unknown): SpotterError =>
  new SpotterError('client.logged_out', 'Nobody is logged in. Log in first.', { status: 401, cause });

export function keepTokens({ storage, now, refresh }: Given): TokenKeeper {
  let state = noTokens;
  let running: Promise<void> | null = null;
  let loading: Promise<void> | null = null;
  const listeners = new Set<(username: string | null) => void>();

  function apply(event: TokenEvent): void {
    const before = state.tokens?.username ?? null;
    state = transition(state, event, now());
    const after = state.tokens?.username ?? null;
    if (before !== after) callListeners(listeners, after);
  }

  /** Takes over what another program that shares the storage has made of it. */
  async function look(): Promise<void> {
    const { login, tokens } = state;
    const stored = await storage.read();
    if (state.login !== login || stored?.refreshToken === tokens?.refreshToken) return;
    if (!stored) apply({ type: 'logged_out' });
    else if (tokens) apply({ type: 'refreshed', login, tokens: stored });
    else apply({ type: 'logged_in', tokens: stored });
  }

  async function load(): Promise<void> {
    loading ??= look();
    try {
      await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  }

  async function exchange(rejected: string | undefined): Promise<void> {
    await look();
    if (answer(state, now(), rejected).type !== 'refresh') return;
    const { login, tokens } = state;
    if (!tokens) return;
    try {
      const next = readTokens(await refresh(tokens.refreshToken), now());
      if (state.login !== login) return;
      apply({ type: 'refreshed', login, tokens: next });
      await storage.write(next);
    } catch (error) {
      if (!(error instanceof SpotterError)) throw error;
      if (error.status !== 401) {
        apply({ type: 'failed', login, error });
        return;
      }
      await look(); // Another tab may have been faster.
      if (state.login !== login || state.tokens?.refreshToken !== tokens.refreshToken) return;
      apply({ type: 'refused', login });
      await storage.write(null);
    }
  }

  async function accessToken(rejected?: string): Promise<string> {
    await load();
    // A second round for whoever waited for a refresh that another login made needless.
    for (let round = 0; round < 3; round += 1) {
      const found = answer(state, now(), rejected);
      if (found.type === 'use') return found.accessToken;
      if (found.type === 'logged_out') throw nobody();
      if (found.type === 'fail') throw found.error;
      running ??= exchange(rejected).finally(() => {
        running = null;
      });
      await running;
    }
    throw nobody();
  }

  storage.subscribe?.(() => {
    // What cannot be read now is read before the next refresh.
    load()
      .then(look)
      .catch(() => undefined);
  });

  return {
    accessToken,
    async current() {
      await load();
      return state.tokens;
    },
    async logIn(pair) {
      const tokens = readTokens(pair, now());
      apply({ type: 'logged_in', tokens });
      loading = Promise.resolve();
      await storage.write(tokens);
    },
    async logOut() {
      apply({ type: 'logged_out' });
      loading = Promise.resolve();
      await storage.write(null);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
