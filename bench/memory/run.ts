// What the server holds when nothing happens, without pose workers, how soon it answers after a start, and what a live session holds:
// npm run bench -- memory [--sessions 100] [--seconds 30]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../harness/median.ts';
import { residentMegabytes } from '../harness/process-usage.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { startSpotter } from '../harness/start-spotter.ts';
import { measureSessions, type SessionKind } from './measure-sessions.ts';

const values = readArguments(import.meta.filename, {
  sessions: { type: 'string', default: '100' },
  seconds: { type: 'string', default: '30' },
});
const rounds = 3;
const settleMs = 5_000;

const memory: number[] = [];
const firstAnswer: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const startedAt = performance.now();
  const spotter = await startSpotter();
  await fetch(`${spotter.url}/healthz`);
  firstAnswer.push(performance.now() - startedAt);
  await wait(settleMs);
  memory.push(residentMegabytes(spotter.pid));
  await spotter.stop();
}
console.log('| Server without pose workers | Median of 3 |');
console.log('| --- | --- |');
console.log(`| resident memory, idle | ${median(memory).toFixed(0)} MB |`);
console.log(`| start on an empty database to the first answer | ${median(firstAnswer).toFixed(0)} ms |`);

/** More than the 24 seconds of movement that are remembered. */
const trainedSeconds = Number(values.seconds);
const kinds: readonly (SessionKind & { readonly name: string })[] = [
  { name: 'bare ws', exercise: null, trainedSeconds: 0 },
  { name: 'configured, no pose yet', exercise: 'squat', trainedSeconds: 0 },
  { name: `squats for ${trainedSeconds} s`, exercise: 'squat', trainedSeconds },
  { name: `squats for ${trainedSeconds} s, exercise "auto"`, exercise: 'auto', trainedSeconds },
];
const folder = mkdtempSync(join(tmpdir(), 'spotter-bench-memory-'));
const count = Number(values.sessions);
console.log(`\n| Each of ${count} sockets | Holds, kB | Above a bare one |\n| --- | --- | --- |`);
try {
  let bare: number | undefined;
  for (const kind of kinds) {
    const bytes = await measureSessions(kind, count, join(folder, 'left'));
    bare ??= bytes;
    console.log(`| ${kind.name} | ${(bytes / 1000).toFixed(1)} | ${((bytes - bare) / 1000).toFixed(1)} |`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
