import detectorUrl from '../../../../models/pose-detector.onnx?url';
import landmarkerUrl from '../../../../models/pose-landmark-lite.onnx?url';
import { CameraError } from './camera-problem.ts';
import { followLoading, type Loaded } from './follow-loading.ts';
import { hasWasmSimd } from './has-wasm-simd.ts';
import type { ModelBytes } from './pose-worker-messages.ts';

/** How runtime and models are loaded, and who is told of it. */
export interface Loading {
  readonly get: typeof fetch;
  /** As soon as it is known how much they are, and with each hundredth of it. */
  readonly tell: (loaded: Loaded) => void;
}

export interface LoadingOptions extends Partial<Loading> {
  /**
   * Whether the page's policy lets it compile WebAssembly: the browser then keeps what it has compiled with the file, and with it what
   * it has made faster since. Otherwise the worker compiles it each time.
   */
  readonly mayCompile?: boolean;
  /** The models are there from before: it is told of the runtime alone. */
  readonly hasModels?: boolean;
}

/** By which the models are known: what was found out of others says nothing of them. */
export const modelUrls = [detectorUrl, landmarkerUrl] as const;

/**
 * The browser keeps them for good, by their hash.
 * @param runtimeUrl of the build of onnxruntime that is to run the models
 * @throws CameraError
 */
export async function loadModels(
  runtimeUrl: string,
  signal: AbortSignal,
  {
    get = (...asked) => fetch(...asked),
    tell = () => undefined,
    mayCompile = false,
    hasModels = false,
  }: LoadingOptions,
): Promise<ModelBytes> {
  async function ask(url: string): Promise<Response> {
    const response = await get(url, { signal });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return response;
  }
  try {
    const answers = await Promise.all([ask(runtimeUrl), ask(detectorUrl), ask(landmarkerUrl)]);
    const { read, end } = followLoading(hasModels ? [answers[0]] : answers, tell);
    const readModel = hasModels ? (answer: Response) => answer.arrayBuffer() : read;
    /** Browsers keep what they have compiled only with the answer itself: it is read by nobody else. */
    async function compile(answer: Response): Promise<WebAssembly.Module> {
      const compiled = await WebAssembly.compileStreaming(answer);
      end(answer);
      return compiled;
    }
    const [runtime, detector, landmarker] = await Promise.all([
      mayCompile ? compile(answers[0]) : read(answers[0]),
      readModel(answers[1]),
      readModel(answers[2]),
    ]);
    return { runtime, detector, landmarker };
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw new CameraError('unreachable', { cause: error });
    throw new CameraError(hasWasmSimd() ? 'models' : 'no_simd', { cause: error });
  }
}
