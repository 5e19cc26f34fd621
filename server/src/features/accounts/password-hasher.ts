// argon2id behind a gate: a flood of logins must leave the processor to everybody else.
import { hash, verify } from '@node-rs/argon2';
import { AppError } from '../../platform/app-error.ts';

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane (argon2id is the library's default). */
export const ordinaryCost: HashCost = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
const retryAfterSeconds = '2';

export interface HashCost {
  /** KiB. */
  readonly memoryCost: number;
  /** Passes. */
  readonly timeCost: number;
  /** Lanes. */
  readonly parallelism: number;
}

/** What no password matches, at the same cost: an account that does not exist must take as long as one that does. */
function nobodysHashAt({ memoryCost, timeCost, parallelism }: HashCost): string {
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`;
}

export interface PasswordHasher {
  /** @throws AppError `limits.busy` when too many are waiting. */
  readonly hash: (password: string) => Promise<string>;
  /** Takes the same time for an account that has no hash, or does not exist: then the answer is false. */
  readonly verify: (stored: string | null | undefined, password: string) => Promise<boolean>;
  /** How many run, and how many wait for those. */
  readonly load: () => { readonly running: number; readonly waiting: number };
}

interface HasherOptions {
  /** How many run at once. */
  readonly concurrency: number;
  /** How many may wait beyond those. */
  readonly queue: number;
  readonly cost?: HashCost | undefined;
}

export function createPasswordHasher({
  concurrency,
  queue,
  cost = ordinaryCost,
}: HasherOptions): PasswordHasher {
  const nobodysHash = nobodysHashAt(cost);
  let running = 0;
  const waiting: (() => void)[] = [];

  async function gated<T>(work: () => Promise<T>): Promise<T> {
    if (running >= concurrency) {
      if (waiting.length >= queue) {
        throw new AppError('limits.busy', {
          detail: 'Too many people are logging in at once. Try again in a few seconds.',
          headers: { 'retry-after': retryAfterSeconds },
        });
      }
      // Whoever finishes hands its place on, so `running` stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    hash: (password) => gated(() => hash(password.normalize('NFC'), cost)),
    verify: (stored, password) =>
      gated(async () => {
        const matches = await verify(stored ?? nobodysHash, password.normalize('NFC'));
        return matches && stored !== null && stored !== undefined;
      }),
    load: () => ({ running, waiting: waiting.length }),
  };
}
