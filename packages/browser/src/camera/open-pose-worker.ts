import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import detectorUrl from '../../../../models/pose-detector.onnx?url';
import landmarkerUrl from '../../../../models/pose-landmark-lite.onnx?url';
import type { CameraPicture } from './camera-picture.ts';
import { CameraError } from './camera-problem.ts';
import { followLoading, type Loaded } from './follow-loading.ts';
import { hasWasmSimd } from './has-wasm-simd.ts';
import type { FromPoseWorker, ModelBytes, ToPoseWorker } from './pose-worker-messages.ts';
import { within } from './within.ts';

/** Finds one person's pose in pictures that follow each other. */
export interface PoseWorker {
  /**
   * One picture at a time; it is given away.
   * @returns null of one that was not looked at after all
   * @throws CameraError (as a rejection)
   */
  readonly look: (picture: CameraPicture, tMs: number) => Promise<PoseFrame | null>;
  readonly close: () => void;
}

/** Two threads that take longer to start than this may never do. */
const startWithinMs = 5_000;
/**
 * With fewer, the second thread takes from the page what it gives: a pose costs it 34 ms of processor on one thread and 77 on two, since
 * onnxruntime's threads turn on the spot while they wait (npm run bench -- web).
 */
const coresForTwo = 4;

/** How runtime and models are loaded, and who is told of it. */
export interface Loading {
  readonly get: typeof fetch;
  /** As soon as it is known how much they are, and with each hundredth of it. */
  readonly tell: (loaded: Loaded) => void;
}

export interface PoseWorkerOptions extends Partial<Loading> {
  /**
   * Whether the page's policy lets it compile WebAssembly: the browser then keeps what it has compiled with the file, and with it what
   * it has made faster since. Otherwise the worker compiles it each time.
   */
  readonly mayCompile?: boolean;
}

/**
 * The browser keeps them for good, by their hash.
 * @throws CameraError
 */
export async function loadModels(
  signal: AbortSignal,
  { get = (...asked) => fetch(...asked), tell = () => undefined, mayCompile = false }: PoseWorkerOptions,
): Promise<ModelBytes> {
  async function ask(url: string): Promise<Response> {
    const response = await get(url, { signal });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return response;
  }
  try {
    const answers = await Promise.all([ask(runtimeUrl), ask(detectorUrl), ask(landmarkerUrl)]);
    const { read, end } = followLoading(answers, tell);
    /** Browsers keep what they have compiled only with the answer itself: it is read by nobody else. */
    async function compile(answer: Response): Promise<WebAssembly.Module> {
      const compiled = await WebAssembly.compileStreaming(answer);
      end(answer);
      return compiled;
    }
    const [runtime, detector, landmarker] = await Promise.all([
      mayCompile ? compile(answers[0]) : read(answers[0]),
      read(answers[1]),
      read(answers[2]),
    ]);
    return { runtime, detector, landmarker };
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw new CameraError('unreachable', { cause: error });
    throw new CameraError(hasWasmSimd() ? 'models' : 'no_simd', { cause: error });
  }
}

interface Conversation {
  readonly request: (message: ToPoseWorker, transfer: Transferable[]) => Promise<FromPoseWorker>;
  readonly close: () => void;
}

function startWorker(signal: AbortSignal): Conversation {
  const worker = new Worker(new URL('./pose-worker.ts', import.meta.url), {
    type: 'module',
    name: 'pose-worker',
  });
  const close = (): void => {
    worker.terminate();
  };
  signal.addEventListener('abort', close);
  const broken = new Promise<never>((_resolve, reject) => {
    worker.onerror = (event) => {
      reject(new CameraError('models', { cause: event.message }));
    };
  });
  // It may break before anybody asks it for anything: whoever does is told.
  broken.catch(() => undefined);
  return {
    close,
    request: (message, transfer) => {
      const answer = new Promise<FromPoseWorker>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FromPoseWorker>) => {
          if (data.kind === 'failed') {
            reject(new CameraError(data.why, { cause: data.message }));
          } else resolve(data);
        };
        worker.postMessage(message, transfer);
      });
      return Promise.race([answer, broken]);
    },
  };
}

interface Starting {
  readonly worker: Conversation;
  readonly started: Promise<unknown>;
}

/** @throws CameraError */
async function startModels(
  threads: 1 | 2,
  signal: AbortSignal,
  options: PoseWorkerOptions,
): Promise<Starting> {
  // Its script is read while the models are on their way.
  const worker = startWorker(signal);
  try {
    const models = await loadModels(signal, options);
    const { runtime, detector, landmarker } = models;
    const given = runtime instanceof ArrayBuffer ? [runtime, detector, landmarker] : [detector, landmarker];
    const started = worker.request({ kind: 'open', models, threads }, given);
    return { worker, started };
  } catch (error) {
    worker.close();
    throw error;
  }
}

/** @throws CameraError */
async function startOnOneThread(signal: AbortSignal, options: PoseWorkerOptions): Promise<Conversation> {
  const { worker, started } = await startModels(1, signal, options);
  await started;
  return worker;
}

/**
 * Some browsers never begin the second thread, and do not say so; a slow device begins it late. One thread is tried beside it then,
 * and the first that is there is taken.
 * @throws CameraError
 */
async function startOnTwoThreads(signal: AbortSignal, options: PoseWorkerOptions): Promise<Conversation> {
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
export async function openPoseWorker(
  signal: AbortSignal,
  options: PoseWorkerOptions = {},
): Promise<PoseWorker> {
  const isForTwo = self.crossOriginIsolated && navigator.hardwareConcurrency >= coresForTwo;
  const start = isForTwo ? startOnTwoThreads : startOnOneThread;
  const { request, close } = await start(signal, options);
  return {
    look: async (picture, tMs) => {
      const answer = await request({ kind: 'look', picture, tMs }, [picture]);
      if (answer.kind !== 'found') throw new CameraError('models');
      return answer.frame;
    },
    close,
  };
}
