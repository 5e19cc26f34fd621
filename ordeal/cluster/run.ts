// npm run ordeal -- cluster: what happens to three processes on one PostgreSQL while people train, and what came of it;
// npm run ordeal -- cluster [--people 60] [--only "a process killed"]
// npm run ordeal -- cluster --soak 30 [--people 10]: what half an hour of it makes of them.
import { loadavg } from 'node:os';
import { readArguments } from '../../bench/harness/read-arguments.ts';
import { startPostgres } from '../../bench/harness/start-postgres.ts';
import { clusterTrials } from './cluster-trials.ts';
import { runTrial } from './run-trial.ts';
import { soak } from './soak.ts';
import { hasPgbouncer } from './start-pgbouncer.ts';

const values = readArguments(
  import.meta.filename,
  {
    people: { type: 'string', default: '60' },
    only: { type: 'string', multiple: true },
    soak: { type: 'string' },
  },
  process.argv.slice(2).filter((argument) => argument !== 'cluster'),
);
const people = Number(values.people);
if (values.soak !== undefined) {
  const { seen, failures } = await soak(Number(values.soak), people);
  for (const failure of failures) console.error(failure);
  console.log(`${people} people, ${values.soak} minutes, load ${loadavg()[0]?.toFixed(0) ?? '?'}: ${seen}`);
  process.exit(failures.length === 0 ? 0 : 1);
}
const chosen = clusterTrials.filter(({ name }) => values.only?.some((part) => name.includes(part)) ?? true);

const rows: string[] = [];
let allHold = chosen.length > 0;
for (const trial of chosen) {
  if (trial.pooler && !hasPgbouncer) {
    rows.push(`| ${trial.name} | ${trial.bar} | not tried: there is no pgbouncer here | |`);
    continue;
  }
  console.error(`${trial.name} ...`);
  const { seen, failures } = await runTrial(trial, await startPostgres(), {
    processes: 3,
    people,
    share: 1,
  }).catch((error: unknown) => {
    console.error(error);
    return { seen: String(error), failures: [String(error)] };
  });
  for (const failure of failures) console.error(`${trial.name}: ${failure}`);
  allHold &&= failures.length === 0;
  rows.push(`| ${trial.name} | ${trial.bar} | ${seen} | ${failures.length === 0 ? 'yes' : '**no**'} |`);
  console.error(rows.at(-1));
}
console.log(`${people} people, load ${loadavg()[0]?.toFixed(0) ?? '?'}\n`);
console.log('| what happened | what has to hold | what was seen | holds |');
console.log('| --- | --- | --- | --- |');
for (const row of rows) console.log(row);
process.exit(allHold ? 0 : 1);
