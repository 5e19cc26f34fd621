import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { followPerson, type PoseWorker } from './follow-person.ts';
import { loadModels, type LoadingOptions } from './load-models.ts';
import type { PoseLooker } from './pose-looker.ts';
import { talkToWorker, type Conversation } from './talk-to-worker.ts';
import type { ModelBytes } from './pose-worker-messages.ts';
import { within } from './within.ts';

/** Two threads that take longer to start than this may never do. */
const startWithinMs = 5_000;
/**
 * With fewer, the second thread takes from the page what it gives: a pose costs it 34 ms of processor on one thread and 77 on two, since
 * onnxruntime's threads turn on the spot while they wait (npm run bench -- web).
 */
const coresForTwo = 4;

/** What WebAssembly alone needs. @throws CameraError (as a rejection) */
export const loadPoseModels = (signal: AbortSignal, options: LoadingOptions): Promise<ModelBytes> =>
  loadModels(runtimeUrl, signal, options);

interface Starting {
  readonly worker: Conversation;
  readonly started: Promise<unknown>;
}

/** @throws CameraError */
async function startModels(threads: 1 | 2, signal: AbortSignal, options: LoadingOptions): Promise<Starting> {
  // Its script is read while the models are on their way.
  const worker = talkToWorker(
    new Worker(new URL('./pose-worker.ts', import.meta.url), { type: 'module', name: 'pose-worker' }),
    signal,
  );
  try {
    return { worker, started: worker.open(await loadPoseModels(signal, options), threads) };
  } catch (error) {
    worker.close();
    throw error;
  }
}

/** @throws CameraError */
async function startOnOneThread(signal: AbortSignal, options: LoadingOptions): Promise<PoseLooker> {
  const { worker, started } = await startModels(1, signal, options);
  await started;
  return worker;
}

/**
 * Some browsers never begin the second thread, and do not say so; a slow device begins it late. One thread is tried beside it then,
 * and the first that is there is taken.
 * @throws CameraError
 */
async function startOnTwoThreads(signal: AbortSignal, options: LoadingOptions): Promise<PoseLooker> {
  const { worker, started } = await startModels(2, signal, options);
  try {
    await within(startWithinMs, started);
    return worker;
  } catch {
    const alone = startOnOneThread(signal, options);
    const first = await Promise.any([started.then(() => worker), alone]).catch(() => alone);
    if (first !== worker) worker.close();
    else {
      alone.then(
        ({ close }) => {
          close();
        },
        () => undefined,
      );
    }
    return first;
  }
}

/**
 * Loads the models, which the server sends once for good, and starts them in a worker; on two threads where there are cores for them and
 * the page is cut off from all other origins, which is what it takes for threads to share memory.
 * @throws CameraError
 */
export function openPoseLooker(signal: AbortSignal, options: LoadingOptions = {}): Promise<PoseLooker> {
  const isForTwo = self.crossOriginIsolated && navigator.hardwareConcurrency >= coresForTwo;
  return isForTwo ? startOnTwoThreads(signal, options) : startOnOneThread(signal, options);
}

/** The same, to follow one person. @throws CameraError */
export const openPoseWorker = async (signal: AbortSignal, options?: LoadingOptions): Promise<PoseWorker> =>
  followPerson(await openPoseLooker(signal, options));
