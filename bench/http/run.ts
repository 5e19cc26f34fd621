// The catalogue with a valid token, against a bare Fastify route that gets the same request and sends the same bytes.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

function load(url: string, token: string): Promise<Load> {
  return new Promise((resolve, reject) => {
    const client = spawn(
      process.execPath,
      [join(import.meta.dirname, 'load.ts'), url, token, String(seconds)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let output = '';
    client.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    client.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(output) as Load);
      else reject(new Error('the client failed'));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-bodies-'));
const spotter = await startSpotter();
const token = await logIn(spotter.url);

async function compare(path: string): Promise<string> {
  const url = spotter.url + path;
  const body = await (await fetch(url, { headers: { authorization: `Bearer ${token}` } })).text();
  const file = join(folder, 'body.json');
  writeFileSync(file, body);
  const bare = await startProcess(join(import.meta.dirname, 'bare-fastify.ts'), [file]);
  try {
    const results = await interleave(rounds, {
      bare: () => load(bare.url, token),
      ours: () => load(url, token),
    });
    const rate = (loads: readonly Load[]): number => median(loads.map(({ perSecond }) => perSecond));
    const p99 = (loads: readonly Load[]): number => median(loads.map(({ p99Ms }) => p99Ms));
    const { bare: ceiling, ours } = results;
    return `| ${path} | ${rate(ours).toFixed(0)} | ${rate(ceiling).toFixed(0)} | ${(rate(ours) / rate(ceiling)).toFixed(2)} | ${p99(ours).toFixed(2)} | ${p99(ceiling).toFixed(2)} | ${(p99(ours) / p99(ceiling)).toFixed(1)} |`;
  } finally {
    await bare.stop();
  }
}

try {
  console.log('| Route | Requests/s | Bare Fastify, same bytes | Ratio | p99 ms | Bare p99 ms | Factor |');
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  console.log(await compare('/exercises/list/'));
  console.log(await compare('/exercises/exercise/1/'));
} finally {
  await spotter.stop();
  rmSync(folder, { recursive: true, force: true });
}
