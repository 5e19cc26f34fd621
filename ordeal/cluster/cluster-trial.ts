import type { OlderRelease } from './check-out-older.ts';
import type { Cluster } from './start-cluster.ts';
import type { People } from './train-people.ts';

export interface ClusterTrial {
  readonly name: string;
  /** What has to hold beside what holds in every one of them, in a few words. */
  readonly bar: string;
  /** Errors that processes log then, as they should; undefined allows none. */
  readonly logs?: RegExp;
  /** So long people have trained when it happens, where that matters. */
  readonly trainedMs?: number;
  /** Where there is a pooler to be had; undefined needs none. */
  readonly pooler?: 'pgbouncer';
  /** Whether all processes begin as the release before the newest migration. */
  readonly beginsOlder?: boolean;
  /** Does it while people train. @returns what was seen beside, and what did not hold */
  readonly strike: (
    cluster: Cluster,
    people: People,
    given: {
      readonly older: OlderRelease | undefined;
      /** Of the time for which people are left to train on. */
      readonly share: number;
    },
  ) => Promise<{ readonly seen?: string; readonly failures?: readonly string[] }>;
}
