// One worker thread as the pool sees it: takes one frame at a time, and says when it is free and when it is gone.
import { Worker } from 'node:worker_threads';
import type { Region } from '@spotter/pose/region';
import { PoseError } from './pose-error.ts';
import type { FrameMessage, PoseResult, WorkerMessage, WorkerSettings } from './worker-messages.ts';

/** A frame that waits for its landmarks. */
export interface PoseJob {
  readonly jpeg: Uint8Array;
  readonly region: Region | null;
  readonly countPeople: boolean;
  readonly resolve: (result: PoseResult) => void;
  readonly reject: (error: PoseError) => void;
}

export interface PoseThread {
  readonly threadId: number;
  readonly take: (job: PoseJob) => void;
  readonly stop: () => Promise<void>;
}

export interface PoseThreadEvents {
  /** Ready for a frame: first after loading its models, then after each frame. */
  readonly onFree: () => void;
  /** Ended by itself, by a crash, or by being stopped; a frame it had is already rejected. */
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
  const { threadId } = worker;
  let job: PoseJob | null = null;
  let timer: NodeJS.Timeout | undefined;
  let cause: unknown = null;

  function takeBack(): PoseJob | null {
    clearTimeout(timer);
    const taken = job;
    job = null;
    return taken;
  }

  worker.on('message', (message: WorkerMessage) => {
    const done = takeBack();
    if (message.kind === 'found') done?.resolve(message.result);
    if (message.kind === 'refused') done?.reject(new PoseError(message.code, message.message));
    events.onFree();
  });
  worker.on('error', (error) => {
    cause = error;
  });
  worker.on('exit', () => {
    takeBack()?.reject(new PoseError('pose_failed', 'The frame was lost; send the next one.', cause));
    events.onGone(cause);
  });

  return {
    threadId,
    take(next) {
      job = next;
      timer = setTimeout(() => {
        cause = new Error(`The frame took longer than ${frameTimeoutMs} ms.`);
        void worker.terminate();
      }, frameTimeoutMs);
      // The frame may be a view of a bigger or pooled buffer: its own copy can be handed over without another one.
      const jpeg = new Uint8Array(next.jpeg);
      const message: FrameMessage = { jpeg, region: next.region, countPeople: next.countPeople };
      worker.postMessage(message, [jpeg.buffer]);
    },
    async stop() {
      await worker.terminate();
    },
  };
}
