// Slows down whoever guesses passwords, in a way that nobody can use to lock somebody else out.
import type { Clock } from '../../platform/clock.ts';
import { tooManyRequests } from '../../platform/too-many-requests.ts';
import { createWindowCounter } from '../../platform/window-counter.ts';

const windowMs = 15 * 60_000;
/** How long an attempt waits once an account has had many failures from anywhere. */
const delayMs = 2_000;

export interface LoginLimits {
  readonly perAccountAndClient: number;
  readonly perClient: number;
  readonly beforeDelay: number;
}

interface Attempt {
  /** The account's key as typed, whether it exists or not. */
  readonly account: string;
  readonly client: string;
  /** Whether the account has logged in from this client before. */
  readonly isKnownClient: boolean;
}

export interface LoginGuard {
  /**
   * Lets an attempt through or throws 429. It counts as failed until {@link succeeded} is called, so that attempts made
   * at the same time are counted too.
   */
  readonly begin: (attempt: Attempt) => Promise<void>;
  readonly succeeded: (attempt: Attempt) => void;
}

export function createLoginGuard(limits: LoginLimits, clock: Clock): LoginGuard {
  const pairs = createWindowCounter(windowMs, clock);
  const clients = createWindowCounter(windowMs, clock);
  const accounts = createWindowCounter(windowMs, clock);
  const pairKey = ({ account, client }: Attempt): string => `${client} ${account}`;

  return {
    begin: async (attempt) => {
      const { account, client, isKnownClient } = attempt;
      const pair = pairKey(attempt);
      if (pairs.count(pair) >= limits.perAccountAndClient) {
        throw tooManyRequests('Too many failed logins to this account.', pairs.remainingMs(pair));
      }
      if (!isKnownClient && clients.count(client) >= limits.perClient) {
        throw tooManyRequests(
          'Too many failed logins from this network address.',
          clients.remainingMs(client),
        );
      }
      const mustWait = accounts.count(account) > limits.beforeDelay && !isKnownClient;
      pairs.add(pair);
      clients.add(client);
      accounts.add(account);
      if (mustWait) await new Promise<void>((resolve) => clock.after(delayMs, resolve));
    },
    succeeded: (attempt) => {
      pairs.clear(pairKey(attempt));
      clients.subtract(attempt.client);
      accounts.subtract(attempt.account);
    },
  };
}
