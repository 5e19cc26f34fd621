// One worker process as the pool sees it: takes one job at a time, and says when it is free and when it is gone.
// A process and no thread, since what is stuck in a decoder, or crashes in one, can be ended without ending the server.
import { fork } from 'node:child_process';
import { PoseError } from './pose-error.ts';
import type { PoolMessage, PoseJob, WorkerMessage, WorkerSettings } from './worker-messages.ts';

export interface PoseProcess {
  /** 0 where it could not be started. */
  readonly pid: number;
  readonly take: (job: PoseJob) => void;
  /** Says that no more comes of this stream. */
  readonly forget: (stream: number) => void;
  /** Lets the worker finish its job and end, or ends it where that takes too long; resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

export interface PoseProcessEvents {
  /**
   * Ready for a job: first after loading its models, then after each job.
   * @param decoders of videos that it has opened so far
   */
  readonly onFree: (decoders: number) => void;
  /** Takes no more jobs: it ended, crashed or was stuck; a job it had is already rejected. Said once. */
  readonly onGone: (cause: unknown) => void;
}

/** What a worker is told of the environment: no secret goes where strangers' pictures are decoded. */
const passedOn = ['PATH', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];
/** Of what a worker that crashes says, so much is kept for the log. */
const keptWords = 2_000;
/** A worker that is asked to end may finish its job for so long. */
const stopWithinMs = 2_000;

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    passedOn.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : [])),
  );
}

export function startPoseProcess(
  settings: WorkerSettings,
  jobTimeoutMs: number,
  events: PoseProcessEvents,
): PoseProcess {
  const child = fork(new URL('./pose-worker.ts', import.meta.url), [JSON.stringify(settings)], {
    serialization: 'advanced',
    execArgv: ['--max-semi-space-size=4'],
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // However the server ends, no worker outlives it.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
    child.once('error', () => {
      resolve();
    });
  });
  let job: PoseJob | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isGone = false;
  let lastWords = '';

  function takeBack(): PoseJob | null {
    clearTimeout(timer);
    const taken = job;
    job = null;
    return taken;
  }

  function leave(cause: unknown): void {
    if (isGone) return;
    isGone = true;
    kill();
    takeBack()?.reject(new PoseError('pose_failed', 'The frame was lost; send the next one.', cause));
    events.onGone(cause);
  }

  function send(message: PoolMessage): void {
    // Told by the exit of the worker, which follows.
    child.send(message, () => undefined);
  }

  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    lastWords = (lastWords + words).slice(-keptWords);
  });
  child.on('message', (message: WorkerMessage) => {
    if (isGone) return;
    const done = takeBack();
    if (message.kind === 'found') done?.resolve(message.result);
    if (message.kind === 'refused') done?.reject(new PoseError(message.code, message.message));
    events.onFree(message.decoders);
  });
  child.on('error', leave);
  child.on('close', (code, signal) => {
    process.off('exit', kill);
    leave(new Error(`The worker ended (${signal ?? code ?? 'unknown'}). ${lastWords}`.trim()));
  });

  return {
    pid: child.pid ?? 0,
    take(next) {
      job = next;
      timer = setTimeout(() => {
        leave(new Error(`The frame took longer than ${jobTimeoutMs} ms.`));
      }, jobTimeoutMs);
      send(next.message);
    },
    forget(stream) {
      if (child.connected) send({ kind: 'forget', stream });
    },
    async stop() {
      if (child.connected) send({ kind: 'stop' });
      const tooLate = setTimeout(kill, stopWithinMs);
      await ended;
      clearTimeout(tooLate);
    },
  };
}
