// What 1 000, 100 000 and 10 million people need: npm run bench -- scale [--workouts-a-week 3 ...], any of assumptions.ts.
// --measure first measures what PostgreSQL does for it: npm run bench -- scale --measure
import { readArguments } from '../harness/read-arguments.ts';
import { markdownTable } from '../pose/measure.ts';
import { assumptions, type Assumptions } from './assumptions.ts';
import { measureDatabase } from './measure-database.ts';
import { behaviour, measured } from './measured.ts';
import { limitsInOrder, modes, planScale, type Mode, type Plan } from './plan-scale.ts';

const sizes = [1_000, 100_000, 10_000_000];
const wordsOfMode: Readonly<Record<Mode, string>> = {
  json: 'poses as JSON',
  compact: 'compact poses',
  pictures: 'pictures',
};
const wordsOfFigure: Readonly<Record<keyof Plan, string>> = {
  trainingAtOnce: 'People training at once',
  cores: 'Cores',
  processes: 'Processes',
  savesPerSecond: 'Workouts saved a second',
  rowsPerSecond: 'Rows written a second',
  transactionsPerSecond: 'Transactions a second, at most',
  databaseCores: 'Cores that saving takes of PostgreSQL',
  logMegabytesPerSecond: 'Log of PostgreSQL, MB a second',
  workoutsAYear: 'Workouts a year, millions',
  gigabytesAYear: 'Workouts a year, GB',
  connections: 'Connections',
  connectionsWithPooler: 'Connections with a pooler',
  messagesPerSecond: 'Messages to other processes a second (rows)',
  notificationsPerSecond: 'Notifications a second, at most',
  busRowsReadPerSecond: 'Rows of messages read a second, at most',
  moneyAMonth: 'Money a month',
};
/** These differ by what people send; the others are shown for JSON. */
const byMode = new Set<keyof Plan>(['cores', 'processes', 'moneyAMonth']);

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const names = Object.keys(assumptions) as (keyof Assumptions)[];
const values = readArguments(import.meta.filename, {
  measure: { type: 'boolean', default: false },
  ...Object.fromEntries(names.map((name) => [kebab(name), { type: 'string' as const }])),
});

function assumed(name: keyof Assumptions): number {
  const given = (values as Readonly<Record<string, unknown>>)[kebab(name)];
  const value = given === undefined ? assumptions[name] : Number(given);
  if (Number.isFinite(value) && value > 0) return value;
  console.error(`--${kebab(name)} is a number above 0.`);
  process.exit(2);
}

function shown(value: number): string {
  if (value === Infinity) return 'more than 1 000 million';
  if (value !== 0 && value < 10) return String(Number(value.toPrecision(2)));
  return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
}

if (values.measure) {
  const { cpuMsForSave, logBytesForSave, bytesOfWorkout } = await measureDatabase();
  console.log(
    `PostgreSQL, for one workout saved: ${cpuMsForSave.toFixed(2)} ms of CPU, ${shown(logBytesForSave)} bytes of log. A finished workout takes ${shown(bytesOfWorkout)} bytes.\n`,
  );
}
const known = {
  assumptions: Object.fromEntries(names.map((name) => [name, assumed(name)])) as unknown as Assumptions,
  measured,
  behaviour,
};
const millions = (figure: keyof Plan, value: number) => (figure === 'workoutsAYear' ? value / 1e6 : value);
const row = (figure: keyof Plan, mode: Mode, words: string) => [
  words,
  ...sizes.map((people) => shown(millions(figure, planScale(people, mode, known)[figure]))),
];
const rows = (Object.keys(wordsOfFigure) as (keyof Plan)[]).flatMap((figure) =>
  byMode.has(figure)
    ? modes.map((mode) => row(figure, mode, `${wordsOfFigure[figure]}, ${wordsOfMode[mode]}`))
    : [row(figure, 'json', wordsOfFigure[figure])],
);
console.log(`${markdownTable(['People', ...sizes.map(shown)], rows)}\n`);
const limits = limitsInOrder('json', known).map(({ name, people }) => [name, shown(people)]);
console.log(markdownTable(['Limit, with poses as JSON', 'People within it'], limits));
console.log(
  `\nAssumed: ${names.map((name) => `${kebab(name)} ${known.assumptions[name].toString()}`).join(', ')}`,
);
process.exit(0);
