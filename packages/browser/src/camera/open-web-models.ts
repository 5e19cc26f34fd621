// BlazePose's models on onnxruntime in a browser, on the calling thread: `run` blocks it, so this belongs in a worker.
import { detectorSide, type PoseModels, type RunModel } from '@spotter/pose/find-pose';
import { detectorOutputs, landmarkOutputs } from '@spotter/pose/model-outputs';
import { landmarkSide } from '@spotter/pose/read-landmarks';
import type * as Onnxruntime from 'onnxruntime-web/wasm';
import type { ModelBytes } from './pose-worker-messages.ts';

/** One build of onnxruntime, and what of it runs the models. */
export interface WebRuntime {
  readonly ort: Pick<typeof Onnxruntime, 'env' | 'InferenceSession' | 'Tensor'>;
  readonly provider: 'wasm' | 'webgpu';
}

async function openModel<Name extends string>(
  { ort, provider }: WebRuntime,
  bytes: ArrayBuffer,
  side: number,
  shapes: Readonly<Record<Name, readonly number[]>>,
): Promise<RunModel<Record<Name, Float32Array>>> {
  const session = await ort.InferenceSession.create(bytes, { executionProviders: [provider] });
  const names = Object.keys(shapes) as Name[];
  return async (input) => {
    const outputs = await session.run(
      { picture: new ort.Tensor('float32', input, [1, 3, side, side]) },
      names,
    );
    const numbers = {} as Record<Name, Float32Array>;
    for (const name of names) numbers[name] = outputs[name]?.data as Float32Array;
    return numbers;
  };
}

type Instantiate = (bytes: BufferSource, imports?: WebAssembly.Imports) => Promise<unknown>;

/** onnxruntime takes bytes only, and compiles them: it is given what has been compiled instead, as though it had. */
function giveCompiled(runtime: WebAssembly.Module): void {
  const { instantiate } = WebAssembly;
  const give: Instantiate = async (_bytes, imports) => ({
    module: runtime,
    instance: await instantiate(runtime, imports),
  });
  WebAssembly.instantiate = give as typeof instantiate;
}

/** Everything is handed in: whatever sees pictures has no business with the network. */
export async function openWebModels(
  on: WebRuntime,
  { runtime, detector, landmarker }: ModelBytes,
  threads: number,
): Promise<PoseModels> {
  const isCompiled = runtime instanceof WebAssembly.Module;
  if (isCompiled) giveCompiled(runtime);
  on.ort.env.wasm.wasmBinary = isCompiled ? new ArrayBuffer() : runtime;
  on.ort.env.wasm.numThreads = threads;
  return {
    detector: await openModel(on, detector, detectorSide, detectorOutputs),
    landmarker: await openModel(on, landmarker, landmarkSide, landmarkOutputs),
  };
}
