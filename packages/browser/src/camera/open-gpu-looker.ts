import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm?url';
import { loadModels, type LoadingOptions } from './load-models.ts';
import type { PoseLooker } from './pose-looker.ts';
import { talkToWorker } from './talk-to-worker.ts';
import { within } from './within.ts';

/** By which the runtime is known: what was found out of another one says nothing of this. */
export const gpuRuntimeUrl = runtimeUrl;

/** Its programs are compiled for the machine as each model runs first: seconds. */
const openWithinMs = 120_000;

/**
 * Finds poses by WebGPU, in a worker of its own; each model has run once.
 * @throws CameraError (as a rejection); another Error where it takes too long
 */
export async function openGpuLooker(signal: AbortSignal, options: LoadingOptions): Promise<PoseLooker> {
  const worker = talkToWorker(
    new Worker(new URL('./gpu-pose-worker.ts', import.meta.url), { type: 'module', name: 'gpu-pose-worker' }),
    signal,
  );
  try {
    await within(openWithinMs, worker.open(await loadModels(runtimeUrl, signal, options), 1));
    return worker;
  } catch (error) {
    worker.close();
    throw error;
  }
}
