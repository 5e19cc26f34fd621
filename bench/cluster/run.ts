// What a second process on PostgreSQL brings, what telling others costs, and how soon they have heard.
import { loadavg } from 'node:os';
import { endElsewhere } from '../../ordeal/cluster/end-elsewhere.ts';
import { interleave } from '../harness/interleave.ts';
import { median } from '../harness/median.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { startPostgres } from '../harness/start-postgres.ts';
import { measureCommitRates } from './commit-rate.ts';
import { startContestants } from './contestants.ts';
import { measures } from './measures.ts';

readArguments(import.meta.filename, {});

const rounds = 3;

const [one, two] = [await startPostgres(), await startPostgres()];
try {
  const contestants = await startContestants(one, two);
  console.log(`Load ${loadavg()[0]?.toFixed(0) ?? '?'}; the clients are one process beside.\n`);
  console.log(`| In a second | ${contestants.map(({ name }) => name).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(contestants.length)}`);
  for (const [what, measure] of Object.entries(measures)) {
    const figures = await interleave(
      rounds,
      Object.fromEntries(contestants.map((of) => [of.name, () => measure(of)])),
    );
    const shown = contestants.map(({ name }) => median(figures[name] ?? []).toFixed(0));
    console.log(`| ${what} | ${shown.join(' | ')} |`);
  }
  const pair = contestants.at(-1)?.processes ?? [];
  const [holder, other] = pair;
  if (holder && other) {
    const p99 = await endElsewhere({ members: [holder, other] });
    console.log(`\nEnded at another process: p99 ${p99.toFixed(0)} ms`);
  }
  await Promise.all(contestants.map(({ stop }) => stop()));
  const { alone, besideRows, besideTold, withRow, withTold } = await measureCommitRates(one.url);
  /** Each round beside the other of the same round. */
  const beside = (some: readonly number[], others: readonly number[]): string =>
    `${median(some).toFixed(0)} (${median(some.map((rate, round) => rate / (others[round] ?? Number.NaN))).toFixed(2)})`;
  console.log(
    [
      `Commits a second of 16 writers: ${median(alone).toFixed(0)}`,
      `while others store 100 rows a second: ${beside(besideRows, alone)} of that; while they tell as much: ${beside(besideTold, besideRows)} of that`,
      `with a second row in each: ${beside(withRow, alone)}; with something told instead: ${beside(withTold, withRow)} of that`,
    ].join('\n'),
  );
} finally {
  await Promise.all([one.stop(), two.stop()]);
}
process.exit(0);
