import type { TokenPair } from '@spotter/contract/accounts';
import type { SessionLimits } from '@spotter/contract/live/session-limits';
import { createAccounts, type Accounts } from './api/accounts.ts';
import { createExercises, type Exercises } from './api/exercises.ts';
import { createRecordings, type Recordings } from './api/recordings.ts';
import { createRoutines, type Routines } from './api/routines.ts';
import { createWorkouts, type Workouts } from './api/workouts.ts';
import { createCaller, promptWithinMs } from './http/create-caller.ts';
import { createSignedCaller, type SignedCaller } from './http/create-signed-caller.ts';
import type { Platform, Ports } from './platform/ports.ts';
import { readPlatform } from './platform/read-platform.ts';
import { SpotterError } from './spotter-error.ts';
import { keepTokens, type TokenKeeper } from './tokens/keep-tokens.ts';

/** Everything of a server but the live training. */
export interface Rest {
  readonly accounts: Accounts;
  readonly exercises: Exercises;
  readonly workouts: Workouts;
  readonly routines: Routines;
  readonly recordings: Recordings;
  /** How far a training may go, before it begins: whether this server looks at pictures, say. Rejects with a SpotterError. */
  readonly limits: () => Promise<SessionLimits>;
}

export interface RestParts {
  readonly rest: Rest;
  readonly url: string;
  readonly platform: Platform;
  readonly call: SignedCaller;
  readonly tokens: TokenKeeper;
}

/** What createSpotter adds the training to. */
export function createRestParts(address: string, ports: Ports): RestParts {
  if (!/^https?:\/\//.test(address)) {
    const sentence = `${address} is no address of a server: it begins with http:// or https://.`;
    throw new SpotterError('client.wrong_use', sentence);
  }
  const url = address.replace(/\/$/, '');
  const platform = readPlatform(ports);
  const call = createCaller(url, platform);
  const tokens = keepTokens({
    storage: platform.storage,
    now: platform.now,
    // One whose answer is lost may be asked for again for 30 s: after that it ends the login.
    refresh: (refresh) =>
      call<TokenPair>({
        method: 'POST',
        path: '/api/auth/token/refresh/',
        body: { refresh },
        withinMs: promptWithinMs,
      }),
  });
  const signedCall = createSignedCaller(call, tokens);
  const rest = {
    accounts: createAccounts(call, signedCall, tokens),
    exercises: createExercises(signedCall),
    workouts: createWorkouts(signedCall),
    routines: createRoutines(signedCall),
    recordings: createRecordings(signedCall),
    limits: () => signedCall<SessionLimits>({ path: '/stream/limits/' }),
  };
  return { rest, url, platform, call: signedCall, tokens };
}

/**
 * A client for programs that only read and change what is stored.
 * @param address of the server, such as `https://spotter.example`
 * @param ports what the program has of its own; the rest is that of the platform
 * @throws SpotterError `client.wrong_use` where that is no address
 */
export function createRest(address: string, ports: Ports = {}): Rest {
  return createRestParts(address, ports).rest;
}
