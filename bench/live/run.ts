// Poses over many sockets at the rate of a camera, against ws alone that sends back the same messages, in turn:
// npm run bench -- live [--sockets 10,100] [--forms json,binary] [--feedbacks full,lean] [--seconds 20] [--warm-up 5]
// With --before FOLDER the server of another checkout, this one and ws take turns of a second: what a change brings, whatever else goes on:
// npm run bench -- live --before ../before [--sockets 100] [--forms json] [--feedbacks full] [--seconds 20]
// With --forms pictures one worker looks at 10 pictures a second of each person: npm run bench -- live --forms pictures --sockets 4,8,16
// --profile FOLDER keeps CPU profiles of the server.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readArguments } from '../harness/read-arguments.ts';
import { startProcess, type StartedProcess } from '../harness/start-process.ts';
import { startSessions } from '../harness/start-sessions.ts';
import { startSpotter } from '../harness/start-spotter.ts';
import { compare } from './compare.ts';
import type { Form, PoseForm } from './film.ts';
import type { Job } from './load.ts';
import { measureLoad, type Measured } from './measure-load.ts';

const values = readArguments(import.meta.filename, {
  sockets: { type: 'string', default: '10,100,300,600,1000,2000' },
  forms: { type: 'string', default: 'json,binary' },
  feedbacks: { type: 'string', default: 'full,lean' },
  seconds: { type: 'string', default: '20' },
  'warm-up': { type: 'string', default: '5' },
  before: { type: 'string' },
  profile: { type: 'string' },
});
const list = (text: string): string[] => text.split(',');
/** More of one person the server does not allow. */
const sessionsOfOne = 500;

const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-live-'));
const loopFile = join(folder, 'loop');
const probe = ['--import', join(import.meta.dirname, 'probe.ts')];
const profile =
  values.profile === undefined
    ? []
    : ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${values.profile}`];

async function untilReady(url: string): Promise<void> {
  while (!(await fetch(`${url}/readyz`)).ok) await wait(100);
}

const pace = { seconds: Number(values.seconds), warmUpSeconds: Number(values['warm-up']) };

async function measured(
  server: StartedProcess,
  job: Omit<Job, 'seconds' | 'warmUpSeconds'>,
): Promise<Measured> {
  try {
    return await measureLoad(server, { ...job, ...pace }, loopFile);
  } finally {
    await server.stop();
  }
}

async function bare(sockets: number, form: Form): Promise<Measured> {
  const file = join(import.meta.dirname, '../socket/bare-echo.ts');
  const server = await startProcess(file, [], { LOOP_FILE: loopFile }, probe);
  const addresses = new Array<string>(sockets).fill(server.url.replace('http', 'ws'));
  return measured(server, { addresses, form, feedback: null });
}

/** The limits of one person would hold back the thousand that this one plays. */
const withoutLimits = {
  LIMIT_SESSIONS_PER_USER: String(sessionsOfOne),
  LIMIT_SESSION_STARTS: '10000',
  LIMIT_REGISTRATIONS: '10000',
  LIMIT_CONNECTIONS: '10000',
};

async function ours(sockets: number, form: Form, feedback: 'full' | 'lean'): Promise<Measured> {
  const env = {
    LOOP_FILE: loopFile,
    ...withoutLimits,
    ...(form === 'pictures' ? { POSE_WORKERS: '1' } : {}),
  };
  const server = await startSpotter(env, [...probe, ...profile]);
  // People take turns at the workers: there each socket is somebody else’s.
  const addresses = await startSessions(server.url, sockets, form === 'pictures' ? 1 : sessionsOfOne);
  await untilReady(server.url);
  return measured(server, { addresses, form, feedback });
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

function row(sockets: number, what: string, it: Measured, echo: Measured): string {
  const cells = [
    sockets,
    what,
    percent(it.answered / it.sent),
    `${ms(it.p50Ms)} / ${ms(it.p95Ms)} / ${ms(it.p99Ms)}`,
    it.cpuMicroseconds.toFixed(0),
    (it.cpuMicroseconds / echo.cpuMicroseconds).toFixed(2),
    it.megabytes.toFixed(0),
    ms(it.loopP99Ms),
    percent(it.rightShare),
    it.lost,
    it.lowestRate,
  ];
  return `| ${cells.join(' | ')} |`;
}

async function measureAll(): Promise<void> {
  const head =
    'Sockets | Messages, answers | Answered | p50 / p95 / p99 ms | CPU for a frame, us | over bare | Memory, MB | Loop p99 ms | Right counts | Lost | Lowest rate';
  console.log(
    `${pace.seconds} s of 15 poses, or 10 pictures, a second on each socket; load of the machine before: ${(loadavg()[0] ?? 0).toFixed(1)}\n`,
  );
  console.log(`| ${head} |\n|${' --- |'.repeat(head.split('|').length)}`);
  for (const sockets of list(values.sockets).map(Number)) {
    for (const form of list(values.forms) as Form[]) {
      const echo = await bare(sockets, form);
      console.log(row(sockets, `${form}, bare ws`, echo, echo));
      for (const feedback of list(values.feedbacks) as ('full' | 'lean')[]) {
        const result = await ours(sockets, form, feedback);
        console.log(row(sockets, `${form}, ${feedback}`, result, echo));
      }
    }
  }
}

async function compareAll(before: string): Promise<void> {
  for (const sockets of list(values.sockets).map(Number)) {
    for (const form of list(values.forms) as PoseForm[]) {
      for (const feedback of list(values.feedbacks) as ('full' | 'lean')[]) {
        const rounds = { rounds: pace.seconds, warmUpRounds: pace.warmUpSeconds };
        await compare({ before, sockets, form, feedback, ...rounds, serverEnv: withoutLimits });
      }
    }
  }
}

try {
  if (values.before === undefined) await measureAll();
  else await compareAll(values.before);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
