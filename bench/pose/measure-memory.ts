// What each worker costs in memory after working for a while: resident memory of server and workers, with 0, 1 and 2 of these.
import { execFileSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { drawFigure } from '@spotter/pose/draw-figure';
import { createPosePool, type PosePool } from '../../server/src/features/live/pose-pool/create-pose-pool.ts';
import { encodeJpeg } from '../../server/src/features/live/pose-pool/encode-jpeg.ts';
import type { LandmarkModel } from '../../server/src/features/live/pose-pool/worker-messages.ts';
import { markdownTable, median } from './measure.ts';

const megabyte = 1024 * 1024;
const samplesPerStage = 12;
/** Frames a second for each worker: a full load of two people at 10 frames a second. */
const framesPerSecond = 20;

/** Feeds a worker at a steady rate, tracking, with a count of people every 2 s, until the time is over. */
async function feed(pool: PosePool, jpeg: Uint8Array, untilMs: number): Promise<void> {
  const seat = pool.join('bench');
  let { nextRegion } = await seat.find(jpeg, { region: null, countPeople: true });
  for (let frame = 1; performance.now() < untilMs; frame++) {
    const startedMs = performance.now();
    const countPeople = frame % (2 * framesPerSecond) === 0;
    nextRegion = (await seat.find(jpeg, { region: nextRegion, countPeople })).nextRegion;
    await wait(Math.max(0, 1000 / framesPerSecond - (performance.now() - startedMs)));
  }
}

/** Of this process and the workers, in megabytes; what they share (about 40 MB of Node itself) counts in each. */
function residentNow(pools: readonly PosePool[]): number {
  const pids = pools.flatMap((pool) => pool.stats().pids);
  const workers = pids.map((pid) =>
    Number(execFileSync('ps', ['-o', 'rss=', '-p', `${pid}`], { encoding: 'utf8' }).trim()),
  );
  return (
    (process.memoryUsage.rss() + 1024 * workers.reduce((sum, kilobytes) => sum + kilobytes, 0)) / megabyte
  );
}

/** Resident megabytes: the median of the last quarter of the run, and the highest of all. */
async function residentWhile(
  pools: readonly PosePool[],
  work: Promise<unknown>,
  durationMs: number,
): Promise<{ late: number; peak: number }> {
  const samples: number[] = [];
  for (let sample = 0; sample < samplesPerStage; sample++) {
    await wait(durationMs / samplesPerStage);
    samples.push(residentNow(pools));
  }
  await work;
  return { late: median(samples.slice(-samplesPerStage / 4)), peak: Math.max(...samples) };
}

export async function measureMemory(
  modelFolder: string,
  model: LandmarkModel,
  minutes: number,
): Promise<string> {
  const jpeg = encodeJpeg(drawFigure({ width: 640, height: 480 }));
  const durationMs = minutes * 60_000;
  const none = process.memoryUsage.rss() / megabyte;
  const rows: (string | number)[][] = [['0', none, none, '']];
  const pools: PosePool[] = [];
  let before = none;
  for (const workers of [1, 2]) {
    const pool = createPosePool({ size: 1, modelFolder, model });
    pools.push(pool);
    await pool.ready();
    const untilMs = performance.now() + durationMs;
    const { late, peak } = await residentWhile(
      pools,
      Promise.all(pools.map((each) => feed(each, jpeg, untilMs))),
      durationMs,
    );
    rows.push([`${workers}`, late, peak, late - before]);
    before = late;
  }
  await Promise.all(pools.map((pool) => pool.close()));
  return [
    `${model}, ${minutes} minutes with each number of workers, ${framesPerSecond} frames/s a worker`,
    '',
    markdownTable(['workers', 'resident MB, last quarter', 'highest MB', 'added by the worker, MB'], rows),
  ].join('\n');
}
