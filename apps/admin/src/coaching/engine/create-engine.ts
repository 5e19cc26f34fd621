import type { EngineReply, EngineTask, EngineWork } from './engine-protocol.ts';

/** The engine in a worker of its own. */
export interface Engine {
  readonly run: <T extends EngineTask>(
    task: T,
    ask: EngineWork[T]['ask'],
  ) => Promise<EngineWork[T]['answer']>;
  readonly close: () => void;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

export function createEngine(): Engine {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<EngineReply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asked?.resolve(data.answer as never);
    else asked?.reject(new Error(data.message));
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The engine stopped. Load the page again.'));
    waiting.clear();
  });
  return {
    run: (task, ask) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ id: last, task, ask });
      }),
    close: () => {
      worker.terminate();
    },
  };
}
