// A JSON ping over the open sockets of sessions, against ws alone that sends back the same bytes.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { interleave } from '../harness/interleave.ts';
import { logIn } from '../harness/log-in.ts';
import { median } from '../harness/median.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { startProcess } from '../harness/start-process.ts';
import { startSpotter } from '../harness/start-spotter.ts';

readArguments(import.meta.filename, {});

interface Load {
  readonly perSecond: number;
  readonly p99Ms: number;
}

const rounds = 3;
const seconds = 5;
const sockets = 50;

function load(addresses: readonly string[], underWay: number): Promise<Load> {
  return new Promise((resolve, reject) => {
    const args = [
      join(import.meta.dirname, 'load.ts'),
      addresses.join(','),
      String(seconds),
      String(underWay),
    ];
    const client = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    client.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    client.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Load);
      else reject(new Error('the client failed'));
    });
  });
}

// The limits would hold the pings back; everything else is as people run it.
const spotter = await startSpotter({
  LIMIT_MESSAGES_PER_SECOND: '10000',
  LIMIT_SESSIONS_PER_USER: '1000',
  LIMIT_SESSION_STARTS: '1000',
});
const token = await logIn(spotter.url);

async function startSession(): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${spotter.url}/stream/sessions/start/`, { headers });
  const { session_id } = (await response.json()) as { session_id: string };
  return `${spotter.url.replace('http', 'ws')}/ws/session/${session_id}/`;
}

async function ours(underWay: number): Promise<Load> {
  const addresses: string[] = [];
  while (addresses.length < sockets) addresses.push(await startSession());
  return load(addresses, underWay);
}

const bare = await startProcess(join(import.meta.dirname, 'bare-echo.ts'), []);
const echo = Array.from({ length: sockets }, () => bare.url.replace('http', 'ws'));

try {
  console.log('| Sockets | Under way on each | Pings/s | Bare ws | Ratio | p99 ms | Bare p99 ms |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const underWay of [1, 10]) {
    const results = await interleave(rounds, {
      bare: () => load(echo, underWay),
      ours: () => ours(underWay),
    });
    const rate = (loads: readonly Load[]): number => median(loads.map(({ perSecond }) => perSecond));
    const p99 = (loads: readonly Load[]): number => median(loads.map(({ p99Ms }) => p99Ms));
    const ratio = rate(results.ours) / rate(results.bare);
    console.log(
      `| ${sockets} | ${underWay} | ${rate(results.ours).toFixed(0)} | ${rate(results.bare).toFixed(0)} | ${ratio.toFixed(2)} | ${p99(results.ours)} | ${p99(results.bare)} |`,
    );
  }
} finally {
  await bare.stop();
  await spotter.stop();
}
