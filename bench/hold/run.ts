// How long the thread of the sockets is held while as many frames stream to it as its pose worker can take.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { interleave } from '../harness/interleave.ts';
import { logIn } from '../harness/log-in.ts';
import { median } from '../harness/median.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { startSpotter } from '../harness/start-spotter.ts';
import type { Held } from '../harness/watch-loop.ts';

readArguments(import.meta.filename, {});

interface Round extends Held {
  readonly perSecond: number;
}

const rounds = 3;
const seconds = 8;
const sockets = 4;
/** The probe writes twice a second: what is older than this belongs to the round. */
const settleMs = 600;

const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-held-'));
const file = join(folder, 'held');
const spotter = await startSpotter(
  {
    POSE_WORKERS: '1',
    HELD_FILE: file,
    LIMIT_SESSIONS_PER_USER: '1000',
    LIMIT_SESSION_STARTS: '1000',
    LIMIT_MESSAGES_PER_SECOND: '10000',
    LIMIT_BYTES_PER_SECOND: '1000000000',
  },
  ['--import', join(import.meta.dirname, 'probe.ts')],
);

async function startSession(token: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${spotter.url}/stream/sessions/start/`, { headers });
  const { session_id } = (await response.json()) as { session_id: string };
  return `${spotter.url.replace('http', 'ws')}/ws/session/${session_id}/`;
}

function stream(addresses: readonly string[], form: string): Promise<{ perSecond: number }> {
  return new Promise((resolve, reject) => {
    const args = [join(import.meta.dirname, 'load.ts'), addresses.join(','), String(seconds), form];
    const client = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    client.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    client.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(output) as { perSecond: number });
      else reject(new Error('the client failed'));
    });
  });
}

/** The longest hold while `work` goes on. */
async function heldWhile(work: () => Promise<{ perSecond: number }>): Promise<Round> {
  await wait(settleMs);
  writeFileSync(file, '');
  const { perSecond } = await work();
  await wait(settleMs);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const held = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Held);
  const longest = (read: (each: Held) => number): number => Math.max(...held.map(read));
  return { perSecond, wallMs: longest(({ wallMs }) => wallMs), cpuMs: longest(({ cpuMs }) => cpuMs) };
}

try {
  while (!(await fetch(`${spotter.url}/readyz`)).ok) await wait(200);
  const token = await logIn(spotter.url);
  const streamed = (form: string) => async () => {
    const addresses: string[] = [];
    while (addresses.length < sockets) addresses.push(await startSession(token));
    return heldWhile(() => stream(addresses, form));
  };
  const idle = (): Promise<Round> => heldWhile(() => wait(seconds * 1000).then(() => ({ perSecond: 0 })));
  const results = await interleave(rounds, { idle, json: streamed('json'), binary: streamed('binary') });
  console.log(
    '| 640x480 JPEG, 1 worker | Frames/s | Longest hold, wall ms | Longest hold, CPU of the thread ms |',
  );
  console.log('| --- | --- | --- | --- |');
  const names = { idle: 'no frames', json: 'JSON with base64', binary: 'binary' } as const;
  for (const [key, name] of Object.entries(names)) {
    const all = results[key as keyof typeof names];
    const middle = (read: (round: Round) => number): string => median(all.map(read)).toFixed(1);
    console.log(
      `| ${name}, ${sockets} sockets | ${middle(({ perSecond }) => perSecond)} | ${middle(({ wallMs }) => wallMs)} | ${middle(({ cpuMs }) => cpuMs)} |`,
    );
  }
} finally {
  await spotter.stop();
  rmSync(folder, { recursive: true, force: true });
}
