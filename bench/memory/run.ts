// What the server holds when nothing happens, without pose workers, and how soon it answers after a start.
import { setTimeout as wait } from 'node:timers/promises';
import { median } from '../harness/median.ts';
import { residentMegabytes } from '../harness/process-usage.ts';
import { startSpotter } from '../harness/start-spotter.ts';

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
