// npm run ordeal: tries the server as somebody would who means it harm, on both databases, and prints what was seen;
// npm run ordeal [-- --only "a full disk"] [--database sqlite|postgres] [--share 0.1] [--seed 4711]
// npm run ordeal -- cluster: what befalls several processes on one database.
import { readArguments } from '../bench/harness/read-arguments.ts';
import { startTarget, type Database, type Target } from './target.ts';
import { trials } from './trials.ts';

if (process.argv[2] === 'cluster') await import('./cluster/run.ts');

const values = readArguments(import.meta.filename, {
  share: { type: 'string', default: '1' },
  seed: { type: 'string', default: '4711' },
  only: { type: 'string', multiple: true },
  database: { type: 'string' },
});
const share = Number(values.share);
const seed = Number(values.seed);
const longestSilenceMs = 1_000;
const databases = (['sqlite', 'postgres'] as const).filter(
  (name) => values.database === undefined || values.database === name,
);
const chosen = trials.filter(({ name }) => values.only?.some((part) => name.includes(part)) ?? true);

interface Row {
  readonly database: Database;
  readonly name: string;
  readonly bar: string;
  readonly seen: string;
  readonly holds: boolean;
}

const rows: Row[] = [];
for (const database of databases) {
  for (const trial of chosen.filter(({ databases: its }) => its?.includes(database) ?? true)) {
    console.error(`${database}, ${trial.name} ...`);
    let target: Target | undefined;
    try {
      target = await startTarget(database, trial.options);
      const { seen, failures } = await trial.run(target, { share, seed, longestSilenceMs });
      rows.push({ database, name: trial.name, bar: trial.bar, seen, holds: failures.length === 0 });
      for (const failure of failures) console.error(`${database}, ${trial.name}: ${failure}`);
    } catch (error) {
      rows.push({ database, name: trial.name, bar: trial.bar, seen: String(error), holds: false });
    } finally {
      await target?.close();
    }
  }
}

console.log(`Seed ${seed}, share ${share}\n`);
console.log('| trial | database | what has to hold | what was seen | holds |');
console.log('| --- | --- | --- | --- | --- |');
for (const { database, name, bar, seen, holds } of rows) {
  console.log(`| ${name} | ${database} | ${bar} | ${seen} | ${holds ? 'yes' : '**no**'} |`);
}
// Said outright: what PostgreSQL is started with ends a process that has nothing left to do with 0.
process.exit(rows.every(({ holds }) => holds) && rows.length > 0 ? 0 : 1);
