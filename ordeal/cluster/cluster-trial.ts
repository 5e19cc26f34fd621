import type { OlderRelease } from './check-out-older.ts';
import type { Cluster } from './start-cluster.ts';
import type { People } from './train-people.ts';

export interface ClusterTrial {
  readonly name: string;
  /** What has to hold beside what holds in every one of them, in a few words. */
  readonly bar: string;
  /** Repetitions that may be lost of each person: what was done since their process had last saved. */
  readonly mayLose: number;
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
    older: OlderRelease | undefined,
  ) => Promise<{ readonly seen?: string; readonly failures?: readonly string[] }>;
}
