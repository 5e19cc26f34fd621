import type { EngineReply, EngineTask, EngineWork } from './engine-protocol.ts';

/** The engine in a worker of its own, which starts with the first thing that it is asked to do. */
export interface Engine {
  readonly run: <T extends EngineTask>(
    task: T,
    ask: EngineWork[T]['ask'],
  ) => Promise<EngineWork[T]['answer']>;
  /** Hands it the poses of a take, once: `load` is not called for those that it has. */
  readonly keep: (take: string, load: () => Promise<Uint8Array> | Uint8Array) => Promise<void>;
  /** Ends the worker; whatever is asked afterwards starts another one. */
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** The part of a Worker that is needed here. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** One worker, and what it was asked and given. */
function runWorker(worker: EngineWorker, onStopped: () => void) {
  const waiting = new Map<number, Waiting>();
  const kept = new Map<string, Promise<unknown>>();
  let last = 0;
  let stopped: string | null = null;

  function stop(why: string): void {
    stopped = why;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
    onStopped();
  }
  worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asked?.resolve(data.answer as never);
    else asked?.reject(new Error(data.message));
  };
  worker.onerror = () => {
    stop('The engine stopped. Try it again.');
  };

  const run: Engine['run'] = (task, ask) =>
    new Promise((resolve, reject) => {
      if (stopped !== null) {
        reject(new Error(stopped));
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, task, ask });
    });
  return { run, kept, stop };
}

/** @param startWorker gives a new worker that runs engine-worker.ts */
export function createEngine(startWorker: () => EngineWorker): Engine {
  let running: ReturnType<typeof runWorker> | null = null;
  const current = () =>
    (running ??= runWorker(startWorker(), () => {
      running = null;
    }));
  return {
    run: (task, ask) => current().run(task, ask),
    keep: async (take, load) => {
      const { kept, run } = current();
      const keeping = kept.get(take) ?? (async () => run('keep', { take, poses: await load() }))();
      kept.set(take, keeping);
      try {
        await keeping;
      } catch (error) {
        kept.delete(take);
        throw error;
      }
    },
    close: () => {
      running?.stop('The engine was closed.');
    },
  };
}
