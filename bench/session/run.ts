// What a pose and a save cost the sessions of another checkout and of this one, in turn in one process without sockets or a database,
// so that other work and the system strike them least: npm run bench -- session --before FOLDER [--sessions 300] [--exercise squat] [--rounds 24]
import { join, resolve } from 'node:path';
import { loadavg } from 'node:os';
import { median } from '../harness/median.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { openFilm } from '../live/film.ts';
import { markdownTable } from '../pose/measure.ts';
import { openSessions, type BenchSessions } from './open-sessions.ts';

const values = readArguments(import.meta.filename, {
  before: { type: 'string', default: join(import.meta.dirname, '../..') },
  sessions: { type: 'string', default: '300' },
  exercise: { type: 'string', default: 'squat' },
  rounds: { type: 'string', default: '24' },
});
const film = openFilm('json');
const count = Number(values.sessions);
const warmUpRounds = 5;
/** Between two saves, as of a running set. */
const posesBetweenSaves = 5 * film.rate;

const options = { count, exercise: values.exercise, film };
const before = await openSessions(resolve(values.before), options);
const now = await openSessions(join(import.meta.dirname, '../..'), options);

function microseconds(work: () => void): number {
  const { user, system } = process.cpuUsage();
  work();
  const used = process.cpuUsage({ user, system });
  return used.user + used.system;
}

interface Cost {
  readonly pose: number;
  readonly save: number;
}

function measure({ play, save }: BenchSessions): Cost {
  const pose = microseconds(() => {
    play(posesBetweenSaves);
  });
  return { pose: pose / (posesBetweenSaves * count), save: microseconds(save) / count };
}

const costs: { before: Cost; now: Cost }[] = [];
for (let round = 0; round < warmUpRounds + Number(values.rounds); round += 1) {
  // Whoever comes second finds the memory that the first has let go.
  const isFirst = round % 2 === 0;
  const [first, second] = isFirst ? [before, now] : [now, before];
  const pair = [measure(first), measure(second)] as const;
  if (round >= warmUpRounds)
    costs.push(isFirst ? { before: pair[0], now: pair[1] } : { before: pair[1], now: pair[0] });
}
const load = (loadavg()[0] ?? 0).toFixed(1);
console.log(`${count} sessions, ${values.exercise}, medians of ${costs.length} rounds; load ${load}\n`);
console.log(
  markdownTable(
    ['CPU, us', 'before', 'now', 'over before'],
    (['pose', 'save'] as const).map((of) => [
      of === 'pose' ? 'for a pose' : 'for what a save writes',
      median(costs.map((cost) => cost.before[of])),
      median(costs.map((cost) => cost.now[of])),
      median(costs.map((cost) => cost.now[of] / cost.before[of])),
    ]),
  ),
);
