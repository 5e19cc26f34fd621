// Several processes behind one port: the first process, which serves nothing itself, gathers what the others have counted.
import cluster, { type Worker } from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { showCounted, type Counted } from './counted.ts';

/** One that only starts, or is busy, is left out; what it has counted is there the next time. */
const gathersWithinMs = 2_000;
const answersWithinMs = 4_000;

type All = readonly Counted[];

interface Said {
  readonly spotterMetrics: string;
  readonly type: 'ask' | 'count' | 'counted' | 'answer';
  readonly counted?: All;
  readonly text?: string;
}

function isSaid(message: unknown): message is Said {
  return typeof message === 'object' && message !== null && 'spotterMetrics' in message;
}

/** In a process that serves: tells the first one what this one has counted. @returns asks it for all of it */
export function measureTogether(count: () => Promise<All>): () => Promise<string> {
  const waiting = new Map<string, (text: string) => void>();
  process.on('message', (message: unknown) => {
    if (!isSaid(message)) return;
    const { spotterMetrics } = message;
    if (message.type === 'answer') waiting.get(spotterMetrics)?.(message.text ?? '');
    if (message.type !== 'count') return;
    void count().then((counted) =>
      process.send?.({ spotterMetrics, type: 'counted', counted } satisfies Said),
    );
  });

  return () => {
    const spotterMetrics = randomUUID();
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    waiting.set(spotterMetrics, resolve);
    const late = setTimeout(() => {
      reject(new Error('the first process does not answer'));
    }, answersWithinMs);
    process.send?.({ spotterMetrics, type: 'ask' } satisfies Said);
    return promise.finally(() => {
      clearTimeout(late);
      waiting.delete(spotterMetrics);
    });
  };
}

/** In the first process. */
export function gatherMeasures(): void {
  const gathering = new Map<string, (counted: All) => void>();

  function gather(spotterMetrics: string): Promise<readonly All[]> {
    const asked = Object.values(cluster.workers ?? {}).filter((worker) => worker?.isConnected());
    const counted: All[] = [];
    const { promise, resolve } = Promise.withResolvers<readonly All[]>();
    const late = setTimeout(resolve, gathersWithinMs, counted);
    gathering.set(spotterMetrics, (one) => {
      if (counted.push(one) === asked.length) resolve(counted);
    });
    for (const worker of asked) worker?.send({ spotterMetrics, type: 'count' } satisfies Said);
    return promise.finally(() => {
      clearTimeout(late);
      gathering.delete(spotterMetrics);
    });
  }

  async function answer(worker: Worker, spotterMetrics: string): Promise<void> {
    const text = await showCounted(await gather(spotterMetrics));
    if (worker.isConnected()) worker.send({ spotterMetrics, type: 'answer', text } satisfies Said);
  }

  cluster.on('message', (worker, message: unknown) => {
    if (!isSaid(message)) return;
    // Who asked waits in vain then, and says so.
    if (message.type === 'ask') answer(worker, message.spotterMetrics).catch(() => undefined);
    if (message.type === 'counted' && message.counted)
      gathering.get(message.spotterMetrics)?.(message.counted);
  });
}
