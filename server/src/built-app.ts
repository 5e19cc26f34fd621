// An application from outside: what whoever starts it may say, and what it can be asked for.
import type { HashCost } from './features/accounts/password-hasher.ts';
import type { Clock } from './platform/clock.ts';
import type { App } from './platform/http/app-instance.ts';
import type { ReadSpa } from './platform/http/read-spa.ts';
import type { Ids } from './platform/ids.ts';

/** What whoever starts it may say otherwise, and tests replace; everything else is real. */
export interface Overrides {
  readonly clock?: Clock;
  /** By which the work on sockets is timed. */
  readonly steadyMs?: () => number;
  readonly ids?: Ids;
  /** Of new passwords; tests make many accounts. */
  readonly hashCost?: HashCost;
  /** The built pages, several hundred files; tests build many applications on them. */
  readonly readSpa?: ReadSpa;
  /** One of several processes that are started together, but not the first: that one looks after the first admin. */
  readonly isFurther?: boolean;
}

export interface BuiltApp {
  readonly http: App;
  /** Where the first admin is made; undefined where there is one. */
  readonly setUpPath: string | undefined;
  /** Addresses of this machine in its network, the likeliest first. */
  readonly lan: readonly string[];
  /** Loads the pose models; the server answers meanwhile, and `/readyz` says when it is done. */
  readonly warmUp: () => Promise<void>;
  /** Takes no new sockets, is not ready any more, and tells sessions, over a while, to go on elsewhere. */
  readonly drain: () => Promise<void>;
  /** Ends sessions, stores work in hand, closes the database. Idempotent. */
  readonly close: () => Promise<void>;
}
