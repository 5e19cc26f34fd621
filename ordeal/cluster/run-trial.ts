// What holds in every trial: people train on, whatever happens, with nothing lost but what the trial allows, and nothing doubled.
import type { Outcome } from '../trial.ts';
import type { StartedPostgres } from '../../bench/harness/start-postgres.ts';
import type { ClusterTrial } from './cluster-trial.ts';
import { checkOutOlder } from './check-out-older.ts';
import { failuresInLog } from './failures-in-log.ts';
import { readOn } from './read-on.ts';
import { startCluster } from './start-cluster.ts';
import { startPgbouncer } from './start-pgbouncer.ts';
import { trainPeople, type People, type Trained } from './train-people.ts';
import { wrongWith } from './wrong-with.ts';

const recoversWithinMs = 30_000;
const endsWithinMs = 40_000;
const lookEveryMs = 100;
/** So long nobody has been answered for whoever does not train. */
const silentMs = 2_000;
/** What everybody does is saved by then. */
const settleMs = 8_000;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @returns whether everybody trains again */
async function hasRecovered(people: People): Promise<boolean> {
  const since = performance.now();
  while (performance.now() - since < recoversWithinMs) {
    if (people.silentMs().every((ms) => ms < silentMs)) return true;
    await pause(lookEveryMs);
  }
  return false;
}

export interface Scale {
  readonly processes: number;
  readonly people: number;
  /** Of the time for which people are left to train before and after what happens; 1 is all of it. */
  readonly share: number;
}

/** @param postgres stops with the trial */
export async function runTrial(
  trial: ClusterTrial,
  postgres: StartedPostgres,
  { processes, people: count, share }: Scale,
): Promise<Outcome> {
  const older = trial.beginsOlder ? checkOutOlder() : undefined;
  const cluster = await startCluster(postgres, {
    processes,
    startPooler: trial.pooler && startPgbouncer,
    release: older?.folder,
  });
  try {
    const people = await trainPeople(cluster.url, count);
    const reading = await readOn(cluster.url);
    await pause((trial.trainedMs ?? settleMs) * share);
    const struck = await trial.strike(cluster, people, { older, share });
    const trainOn = await hasRecovered(people);
    const trained = await people.finish();
    const reads = await reading.stop();
    const open = () =>
      cluster.query<{ status: string }>(`select status from sessions where status <> 'ended'`);
    const since = performance.now();
    while ((await open()).length > 0 && performance.now() - since < endsWithinMs) await pause(lookEveryMs);
    const left = (await open()).map(({ status }) => status);
    const logged = cluster.members.flatMap((member) => failuresInLog(member.log(), trial.logs));
    const sum = (of: (one: Trained) => number) => trained.reduce((all, one) => all + of(one), 0);
    const longestSilenceMs = Math.max(...trained.map((one) => one.longestSilenceMs));
    return {
      seen: [
        ...(struck.seen === undefined ? [] : [struck.seen]),
        `nobody waited longer than ${(longestSilenceMs / 1000).toFixed(1)} s for an answer`,
        `${sum(({ stored }) => stored)} of ${sum(({ held }) => held)} repetitions of ${count} people stored`,
        `reads: ${reads.answered} answered, ${reads.busy} x 503, ${reads.broken} cut off`,
      ].join('; '),
      failures: [
        ...(struck.failures ?? []),
        ...(trainOn && longestSilenceMs < recoversWithinMs ? [] : ['somebody did not train on within 30 s']),
        ...trained.flatMap((one) => wrongWith(one)),
        ...(left.length > 0 ? [`sessions were not ended: ${left.join(', ')}`] : []),
        ...logged.slice(0, 3),
        ...reads.wrong.slice(0, 3),
      ],
    };
  } finally {
    await cluster.close();
    older?.remove();
  }
}
