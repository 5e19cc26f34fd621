// BlazePose's models on onnxruntime's WebAssembly, on the calling thread: `run` blocks it, so this belongs in a worker.
import { detectorSide, type PoseModels, type RunModel } from '@spotter/pose/find-pose';
import { detectorOutputs, landmarkOutputs } from '@spotter/pose/model-outputs';
import { landmarkSide } from '@spotter/pose/read-landmarks';
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { ModelBytes } from './pose-worker-messages.ts';

async function openModel<Name extends string>(
  bytes: ArrayBuffer,
  side: number,
  shapes: Readonly<Record<Name, readonly number[]>>,
): Promise<RunModel<Record<Name, Float32Array>>> {
  const session = await InferenceSession.create(bytes, { executionProviders: ['wasm'] });
  const names = Object.keys(shapes) as Name[];
  return async (input) => {
    const outputs = await session.run({ picture: new Tensor('float32', input, [1, 3, side, side]) }, names);
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
  { runtime, detector, landmarker }: ModelBytes,
  threads: number,
): Promise<PoseModels> {
  const isCompiled = runtime instanceof WebAssembly.Module;
  if (isCompiled) giveCompiled(runtime);
  env.wasm.wasmBinary = isCompiled ? new ArrayBuffer() : runtime;
  env.wasm.numThreads = threads;
  return {
    detector: await openModel(detector, detectorSide, detectorOutputs),
    landmarker: await openModel(landmarker, landmarkSide, landmarkOutputs),
  };
}
