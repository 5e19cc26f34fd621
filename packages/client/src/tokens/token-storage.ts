// Where the tokens of a login are kept.

/** Both tokens of a login; whoever holds them is the person. */
export interface Tokens {
  readonly username: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** When the access token ends, by the clock of this device. */
  readonly expiresAtMs: number;
}

/** Several programs may share one, such as the tabs of a page: it is read again before each refresh. */
export interface TokenStorage {
  read(): Tokens | null | Promise<Tokens | null>;
  write(tokens: Tokens | null): void | Promise<void>;
  /** Calls when another program that shares it has changed it; not there where that is not told. */
  subscribe?(onChange: () => void): void;
}

/** Forgets with the program. */
export function keepInMemory(tokens: Tokens | null = null): TokenStorage {
  let kept = tokens;
  return {
    read: () => kept,
    write(next) {
      kept = next;
    },
  };
}

/** What localStorage, sessionStorage and React Native's AsyncStorage have in common. */
export interface TextStorage {
  getItem(key: string): string | null | Promise<string | null>;
  setItem(key: string, value: string): unknown;
  removeItem(key: string): unknown;
}

function readTokens(text: string | null): Tokens | null {
  try {
    const { username, accessToken, refreshToken, expiresAtMs } = JSON.parse(text ?? 'null') as Tokens;
    const texts = [username, accessToken, refreshToken];
    if (!texts.every((part) => typeof part === 'string') || typeof expiresAtMs !== 'number') return null;
    return { username, accessToken, refreshToken, expiresAtMs };
  } catch {
    return null; // Nothing there, or somebody else's.
  }
}

/** Keeps them as text: `keepIn(localStorage)`. */
export function keepIn(storage: TextStorage, key = 'spotter.tokens'): TokenStorage {
  return {
    read: async () => readTokens(await storage.getItem(key)),
    async write(tokens) {
      await (tokens ? storage.setItem(key, JSON.stringify(tokens)) : storage.removeItem(key));
    },
  };
}
