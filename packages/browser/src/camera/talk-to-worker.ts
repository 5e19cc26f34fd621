import { CameraError } from './camera-problem.ts';
import type { PoseLooker } from './pose-looker.ts';
import type { FromPoseWorker, ModelBytes, ToPoseWorker } from './pose-worker-messages.ts';

export interface Conversation extends PoseLooker {
  /** Gives it the models, and waits until it runs them. @throws CameraError (as a rejection) */
  readonly open: (models: ModelBytes, threads: number) => Promise<void>;
}

/** Asks a worker that finds poses, until the signal ends it. */
export function talkToWorker(worker: Worker, signal: AbortSignal): Conversation {
  let answered: (answer: FromPoseWorker) => void = () => undefined;
  const close = (): void => {
    worker.terminate();
  };
  signal.addEventListener('abort', close);
  const broken = new Promise<never>((_resolve, reject) => {
    worker.onerror = (event) => {
      reject(new CameraError('models', { cause: event.message }));
    };
    worker.onmessage = ({ data }: MessageEvent<FromPoseWorker>) => {
      if (data.kind === 'lost') reject(new CameraError('models', { cause: data.message }));
      else answered(data);
    };
  });
  // It may break before anybody asks it for anything: whoever does is told.
  broken.catch(() => undefined);

  async function request(message: ToPoseWorker, given: Transferable[]): Promise<FromPoseWorker> {
    const answering = new Promise<FromPoseWorker>((resolve) => {
      answered = resolve;
      worker.postMessage(message, given);
    });
    const answer = await Promise.race([answering, broken]);
    if (answer.kind === 'failed') throw new CameraError(answer.why, { cause: answer.message });
    return answer;
  }

  return {
    close,
    open: async (models, threads) => {
      const { runtime, detector, landmarker } = models;
      const given = runtime instanceof ArrayBuffer ? [runtime, detector, landmarker] : [detector, landmarker];
      await request({ kind: 'open', models, threads }, given);
    },
    look: async (picture, asked) => {
      const answer = await request({ kind: 'look', picture, asked }, [picture]);
      if (answer.kind !== 'found') throw new CameraError('models');
      return answer.found;
    },
  };
}
