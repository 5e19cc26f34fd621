// One worker thread as the pool sees it: takes one frame at a time, and says when it is free and when it is gone.
import { Worker } from 'node:worker_threads';
import type { Region } from '@spotter/pose/region';
import { PoseError } from './pose-error.ts';
import type { PoolMessage, PoseResult, WorkerMessage, WorkerSettings } from './worker-messages.ts';

/** A frame that waits for its landmarks. */
export interface PoseJob {
  readonly jpeg: Uint8Array;
  readonly region: Region | null;
  readonly countPeople: boolean;
  readonly resolve: (result: PoseResult) => void;
  readonly reject: (error: PoseError) => void;
}

export interface PoseThread {
  readonly take: (job: PoseJob) => void;
  /**
   * Lets the worker finish its frame and end; resolves when it has. Never `worker.terminate()`: onnxruntime-node throws
   * a C++ exception when its thread is torn down in mid-run, which aborts the whole process.
   */
  readonly stop: () => Promise<void>;
}

export interface PoseThreadEvents {
  /** Ready for a frame: first after loading its models, then after each frame. */
  readonly onFree: () => void;
  /** Takes no more frames: it ended, crashed or is stuck; a frame it had is already rejected. Said once. */
  readonly onGone: (cause: unknown) => void;
}

export function startPoseThread(
  settings: WorkerSettings,
  frameTimeoutMs: number,
  events: PoseThreadEvents,
): PoseThread {
  const worker = new Worker(new URL('./pose-worker.ts', import.meta.url), {
    workerData: settings,
    name: 'pose',
    execArgv: [],
  });
  const ended = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      resolve();
    });
  });
  let job: PoseJob | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isGone = false;
  let crash: unknown = null;

  function send(message: PoolMessage, transfer: ArrayBuffer[] = []): void {
    worker.postMessage(message, transfer);
  }

  function takeBack(): PoseJob | null {
    clearTimeout(timer);
    const taken = job;
    job = null;
    return taken;
  }

  function leave(cause: unknown): void {
    if (isGone) return;
    isGone = true;
    takeBack()?.reject(new PoseError('pose_failed', 'The frame was lost; send the next one.', cause));
    events.onGone(cause);
  }

  worker.on('message', (message: WorkerMessage) => {
    if (isGone) return;
    const done = takeBack();
    if (message.kind === 'found') done?.resolve(message.result);
    if (message.kind === 'refused') done?.reject(new PoseError(message.code, message.message));
    events.onFree();
  });
  worker.on('error', (error) => {
    crash = error;
  });
  worker.on('exit', () => {
    leave(crash);
  });

  return {
    take(next) {
      job = next;
      timer = setTimeout(() => {
        leave(new Error(`The frame took longer than ${frameTimeoutMs} ms.`));
      }, frameTimeoutMs);
      // The frame may be a view of a bigger or pooled buffer: its own copy can be handed over without another one.
      const jpeg = new Uint8Array(next.jpeg);
      send({ jpeg, region: next.region, countPeople: next.countPeople }, [jpeg.buffer]);
    },
    stop() {
      send('stop');
      return ended;
    },
  };
}
