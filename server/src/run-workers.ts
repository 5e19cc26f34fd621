// Several processes behind one port: the first process forks them, shares the connections out, and serves nothing itself.
import cluster, { type Worker } from 'node:cluster';
import type { FastifyBaseLogger } from 'fastify';
import { gatherMeasures } from './platform/metrics/measure-together.ts';

const againAfterMs = 1_000;
const againAtMostMs = 30_000;
/** One that lived so long has not failed by how it was started. */
const livedMs = 10_000;

/** @returns the exit code, once all have ended */
export function runWorkers(count: number, log: Pick<FastifyBaseLogger, 'info' | 'warn'>): Promise<number> {
  const { promise: ended, resolve: end } = Promise.withResolvers<number>();
  const workers = new Set<Worker>();
  let pauseMs = againAfterMs;
  let isStopping = false;
  let hasBegun = false;

  function start(): void {
    if (isStopping) return;
    const worker = cluster.fork();
    const startedAt = performance.now();
    workers.add(worker);
    worker.once('exit', (code: number | null, signal: string) => {
      workers.delete(worker);
      if (isStopping || !hasBegun) {
        // It has said why it could not start.
        if (workers.size === 0) end(isStopping ? 0 : code || 1);
        return;
      }
      pauseMs = performance.now() - startedAt > livedMs ? againAfterMs : Math.min(2 * pauseMs, againAtMostMs);
      log.warn(
        `A process of ${count} has ended with ${code ?? signal}: another one is started in ${pauseMs / 1000} s.`,
      );
      setTimeout(start, pauseMs);
    });
  }

  function stop(): void {
    isStopping = true;
    for (const { process } of workers) process.kill('SIGTERM');
    if (workers.size === 0) end(0);
  }

  gatherMeasures();
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // The first brings the database to the newest schema, and says what there is to say.
  cluster.once('listening', () => {
    hasBegun = true;
    for (let further = 1; further < count; further += 1) start();
  });
  start();
  return ended;
}
