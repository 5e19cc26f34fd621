// BlazePose's models on onnxruntime, on the calling thread only: `run` blocks it, so this belongs in a worker.
import { join } from 'node:path';
import { detectorSide, type PoseModels, type RunModel } from '@spotter/pose/find-pose';
import { detectorOutputs, landmarkOutputs } from '@spotter/pose/model-outputs';
import { landmarkSide } from '@spotter/pose/read-landmarks';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { LandmarkModel } from './worker-messages.ts';

type Shapes<Name extends string> = Readonly<Record<Name, readonly number[]>>;

/**
 * Each model writes into the same output tensors again and again: fresh ones (0.6 MB a frame) are freed only when the
 * garbage collector comes by, and memory grows until then.
 */
async function openModel<Name extends string>(
  path: string,
  side: number,
  shapes: Shapes<Name>,
): Promise<RunModel<Record<Name, Float32Array>>> {
  const session = await InferenceSession.create(path, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
  });
  const buffers = {} as Record<Name, Float32Array>;
  const outputs: Record<string, Tensor> = {};
  for (const name of Object.keys(shapes) as Name[]) {
    const shape = shapes[name];
    buffers[name] = new Float32Array(shape.reduce((product, size) => product * size, 1));
    outputs[name] = new Tensor('float32', buffers[name], shape);
  }
  return async (input) => {
    await session.run({ picture: new Tensor('float32', input, [1, 3, side, side]) }, outputs);
    return buffers;
  };
}

/** Opens the detector and one landmark model from the folder that scripts/prepare-models.ts fills. */
export async function openPoseModels(folder: string, model: LandmarkModel): Promise<PoseModels> {
  return {
    detector: await openModel(join(folder, 'pose-detector.onnx'), detectorSide, detectorOutputs),
    landmarker: await openModel(join(folder, `pose-landmark-${model}.onnx`), landmarkSide, landmarkOutputs),
  };
}
