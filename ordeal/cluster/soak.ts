// People come, train and go on three processes for a while, and somebody uses
// everything else; nothing may grow, be lost, or fail.
import { startPostgres } from '../../bench/harness/start-postgres.ts';
import type { Outcome } from '../trial.ts';
import { residentMb } from '../pulse.ts';
import { failuresInLog } from './failures-in-log.ts';
import { readOn } from './read-on.ts';
import { startCluster, type Cluster, type Member } from './start-cluster.ts';
import { trainPeople, type Trained } from './train-people.ts';
import { useEverything } from './use-everything.ts';
import { wrongWith } from './wrong-with.ts';

/** A training lasts between one and two of these. */
const trainingMs = 45_000;
const weighEveryMs = 30_000;
const collectedWithinMs = 2_000;
/** Of the whole time, until a process has its level. */
const warmUpShare = 1 / 3;
const mayGrowBy = 1.05;
const shownFailures = 20;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** @returns the median of what it weighed */
const levelOf = (weights: readonly number[]): number =>
  [...weights].sort((a, b) => a - b)[weights.length >> 1] ?? Number.NaN;

async function comeAndGo(url: string, index: number, isOver: () => boolean): Promise<readonly Trained[]> {
  const all: Trained[] = [];
  while (!isOver()) {
    const people = await trainPeople(url, 1);
    // Each at another time than the others.
    await pause(trainingMs * (1 + ((index + all.length * 3) % 10) / 10));
    all.push(...(await people.finish()));
  }
  return all;
}

/** Weighs every process every so often, and reads what it has printed since. */
async function watchMembers({ members }: Cluster, isOver: () => boolean) {
  const weights = new Map<Member, number[]>(members.map((member) => [member, []]));
  const said = new Set<string>();
  while (!isOver()) {
    await pause(weighEveryMs);
    for (const [member, list] of weights) {
      member.signal('SIGUSR2');
      await pause(collectedWithinMs);
      list.push(residentMb(member.pid()));
      for (const line of failuresInLog(member.log())) said.add(line);
    }
    console.error([...weights.values()].map((list) => `${list.at(-1)?.toFixed(0) ?? '?'} MB`).join(', '));
  }
  return { weights: [...weights.values()], said: [...said] };
}

function grown(weights: readonly number[]): { readonly before: number; readonly after: number } {
  const warm = weights.slice(Math.floor(weights.length * warmUpShare));
  const half = warm.length >> 1;
  return { before: levelOf(warm.slice(0, half)), after: levelOf(warm.slice(half)) };
}

export async function soak(minutes: number, count: number): Promise<Outcome> {
  const cluster = await startCluster(await startPostgres(), { processes: 3 });
  try {
    const until = performance.now() + minutes * 60_000;
    const isOver = (): boolean => performance.now() > until;
    const [reading, using] = [await readOn(cluster.url), await useEverything(cluster.url)];
    const [watched, ...trained] = await Promise.all([
      watchMembers(cluster, isOver),
      ...Array.from({ length: count }, (_, index) => comeAndGo(cluster.url, index, isOver)),
    ]);
    const [reads, used] = [await reading.stop(), await using.stop()];
    const all = trained.flat();
    const sum = (of: (one: Trained) => number) => all.reduce((total, one) => total + of(one), 0);
    const levels = watched.weights.map(grown);
    return {
      seen: [
        `memory ${levels.map(({ before, after }) => `${before.toFixed(0)} to ${after.toFixed(0)} MB`).join(', ')}`,
        `${all.length} trainings, ${sum(({ stored }) => stored)} of ${sum(({ held }) => held)} repetitions stored`,
        `nobody waited longer than ${(Math.max(...all.map((one) => one.longestSilenceMs)) / 1000).toFixed(1)} s for an answer`,
        `${reads.answered + used.asked} requests, ${reads.busy} x 503, ${reads.broken} cut off`,
      ].join('; '),
      failures: [
        ...levels.flatMap(({ before, after }) =>
          after <= before * mayGrowBy
            ? []
            : [`a process grew from ${before.toFixed(1)} to ${after.toFixed(1)} MB`],
        ),
        ...all.flatMap(wrongWith),
        ...watched.said,
        ...reads.wrong,
        ...used.wrong,
        ...(reads.busy + reads.broken > 0 ? ['reads were refused or cut off'] : []),
      ].slice(0, shownFailures),
    };
  } finally {
    await cluster.close();
  }
}
