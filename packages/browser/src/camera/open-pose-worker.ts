import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import runtimeUrl from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import detectorUrl from '../../../../models/pose-detector.onnx?url';
import landmarkerUrl from '../../../../models/pose-landmark-lite.onnx?url';
import { CameraError } from './camera-problem.ts';
import type { FromPoseWorker, ModelBytes, ToPoseWorker } from './pose-worker-messages.ts';

/** Finds one person's pose in pictures that follow each other. */
export interface PoseWorker {
  /** One picture at a time; it is given away. @throws CameraError (as a rejection) */
  readonly look: (picture: ImageBitmap, tMs: number) => Promise<PoseFrame>;
  readonly close: () => void;
}

async function load(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.arrayBuffer();
}

/** Fetches the runtime and the models, which the browser keeps for good: by their hash. @throws CameraError */
export async function loadModels(signal: AbortSignal): Promise<ModelBytes> {
  try {
    const [runtime, detector, landmarker] = await Promise.all([
      load(runtimeUrl, signal),
      load(detectorUrl, signal),
      load(landmarkerUrl, signal),
    ]);
    return { runtime, detector, landmarker };
  } catch (error) {
    throw new CameraError('unreachable', { cause: error });
  }
}

/**
 * Loads the models, which the server sends once for good, and starts them in a worker.
 * @throws CameraError
 */
export async function openPoseWorker(signal: AbortSignal): Promise<PoseWorker> {
  const models = await loadModels(signal);
  signal.throwIfAborted();
  const worker = new Worker(new URL('./pose-worker.ts', import.meta.url), {
    type: 'module',
    name: 'pose-worker',
  });
  signal.addEventListener('abort', () => {
    worker.terminate();
  });

  function ask(message: ToPoseWorker, transfer: Transferable[]): Promise<FromPoseWorker> {
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromPoseWorker>) => {
        if (data.kind === 'failed') {
          reject(new CameraError(data.why, { cause: data.message }));
        } else resolve(data);
      };
      worker.onerror = (event) => {
        reject(new CameraError('models', { cause: event.message }));
      };
      worker.postMessage(message, transfer);
    });
  }

  await ask({ kind: 'open', models }, [models.runtime, models.detector, models.landmarker]);
  return {
    look: async (picture, tMs) => {
      const answer = await ask({ kind: 'look', picture, tMs }, [picture]);
      if (answer.kind !== 'found') throw new CameraError('models');
      return answer.frame;
    },
    close: () => {
      worker.terminate();
    },
  };
}
