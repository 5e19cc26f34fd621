// Slows down whoever guesses passwords, in a way that nobody can use to lock somebody else out. Each process counts in its
// memory; where there are several, what may still fail is reserved in the database too, so that the limits hold over all.
import type { Clock } from '../../platform/clock.ts';
import { tooManyRequests } from '../../platform/too-many-requests.ts';
import type { Attempts } from '../../platform/limits/attempts.ts';
import type { OpenCounter, WindowCounter } from '../../platform/limits/window-counter.ts';

const windowMs = 15 * 60_000;
/** How long an attempt waits once an account has had many failures from anywhere. */
const delayMs = 2_000;
/** So often it is asked whether attempts in other processes have ended, and for so long. */
const lookEveryMs = 200;
const waitsAtMostMs = 5_000;

export interface LoginLimits {
  readonly perAccountAndClient: number;
  readonly perClient: number;
  readonly beforeDelay: number;
}

export interface LoginAttempt {
  /** The account's id, or what was typed where there is no such account. */
  readonly account: string;
  readonly client: string;
  /** Whether the account has logged in from this client before: then other people's failures never refuse it. */
  readonly isKnownClient: boolean;
}

export interface LoginGuard {
  /**
   * Runs `check` and counts it when it gives false. No more checks run at once than may still fail, so that guessing in
   * parallel gains nothing; the others wait.
   * @throws AppError `limits.too_many_requests`
   */
  readonly attempt: (attempt: LoginAttempt, check: () => Promise<boolean>) => Promise<boolean>;
}

interface Rule {
  readonly failures: WindowCounter;
  readonly key: string;
  readonly limit: number;
  readonly refusal: string;
}

interface Given {
  readonly clock: Clock;
  readonly openCounter: OpenCounter;
  /** Undefined where this process is the only one. */
  readonly attempts: Attempts | undefined;
}

export function createLoginGuard(limits: LoginLimits, { clock, openCounter, attempts }: Given): LoginGuard {
  const pairs = openCounter('failed logins of pairs', windowMs);
  const clients = openCounter('failed logins of clients', windowMs);
  const accounts = openCounter('failed logins of accounts', windowMs);
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();

  function rulesFor({ account, client }: LoginAttempt): { pair: Rule; all: Rule } {
    const pair: Rule = {
      failures: pairs,
      key: `${client} ${account}`,
      limit: limits.perAccountAndClient,
      refusal: 'Too many failed logins to this account.',
    };
    const all: Rule = {
      failures: clients,
      key: client,
      limit: limits.perClient,
      refusal: 'Too many failed logins from this network address.',
    };
    return { pair, all };
  }

  function change(key: string, by: number): void {
    const count = (running.get(key) ?? 0) + by;
    if (count === 0) running.delete(key);
    else running.set(key, count);
  }

  function wakeAll(client: string): void {
    const woken = waiting.get(client) ?? [];
    waiting.delete(client);
    for (const wake of woken) wake();
  }

  /** Waits for room among the checks that run, and takes it. */
  async function admit({ client, isKnownClient }: LoginAttempt, pair: Rule, all: Rule): Promise<void> {
    const rules = isKnownClient ? [pair] : [pair, all];
    for (;;) {
      const broken = rules.find(({ failures, key, limit }) => failures.count(key) >= limit);
      if (broken) throw tooManyRequests(broken.refusal, broken.failures.remainingMs(broken.key));
      const isFull = rules.some(
        ({ failures, key, limit }) => failures.count(key) + (running.get(key) ?? 0) >= limit,
      );
      if (!isFull) {
        change(pair.key, 1);
        change(all.key, 1);
        return;
      }
      await new Promise<void>((resolve) => {
        const others = waiting.get(client);
        if (others) others.push(resolve);
        else waiting.set(client, [resolve]);
      });
    }
  }

  /**
   * The same over all processes. What is being tried elsewhere is waited for, but not for ever: a process may have died of it.
   * @returns what to settle
   */
  async function reserve(attempt: LoginAttempt, among: Attempts): Promise<readonly string[]> {
    const { pair, all } = rulesFor(attempt);
    // Failures of a client count against it though an account that it knows is not kept from it.
    const wanted = [pair, { ...all, limit: attempt.isKnownClient ? Infinity : all.limit }];
    for (let waitedMs = 0; ; waitedMs += lookEveryMs) {
      const reserved = await among.reserve(wanted);
      if (reserved.kind === 'reserved') return wanted.map(({ key }) => key);
      if (reserved.kind === 'spent' || waitedMs >= waitsAtMostMs) {
        const { refusal } = wanted.find(({ key }) => key === reserved.key) ?? pair;
        throw tooManyRequests(refusal, reserved.remainingMs);
      }
      await new Promise<void>((resolve) => clock.after(lookEveryMs, resolve));
    }
  }

  async function checkAmongAll(attempt: LoginAttempt, check: () => Promise<boolean>): Promise<boolean> {
    if (!attempts) return check();
    const keys = await reserve(attempt, attempts);
    let isRight = true;
    try {
      isRight = await check();
      return isRight;
    } finally {
      await attempts.settle(keys, !isRight);
    }
  }

  return {
    attempt: async (attempt, check) => {
      const { account, client } = attempt;
      const { pair, all } = rulesFor(attempt);
      await admit(attempt, pair, all);
      try {
        if (accounts.count(account) >= limits.beforeDelay) {
          await new Promise<void>((resolve) => clock.after(delayMs, resolve));
        }
        const isRight = await checkAmongAll(attempt, check);
        if (!isRight) {
          pairs.add(pair.key);
          clients.add(all.key);
          accounts.add(account);
        }
        return isRight;
      } finally {
        change(pair.key, -1);
        change(all.key, -1);
        wakeAll(client);
      }
    },
  };
}
