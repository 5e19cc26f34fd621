// The original TFLite models run by LiteRT.js, Google's own runtime: what our conversion is compared with in tests.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { loadAndCompile, loadLiteRt, Tensor, type CompiledModel } from '@litertjs/core';
import { detectorSide, type PoseModels } from '@spotter/pose/find-pose';
import { landmarkSide } from '@spotter/pose/read-landmarks';
import type { LandmarkModel } from '../worker-messages.ts';

const require = createRequire(import.meta.url);
const silent = (): void => undefined;

/**
 * LiteRT.js expects a browser's worker, which loads its Emscripten module by `importScripts`; here that reads the file
 * from the package. The module's own log lines are dropped.
 */
async function loadRuntime(): Promise<void> {
  const importScripts = (path: string): void => {
    const module = { exports: {} };
    const parameters = ['exports', 'module', 'require', '__filename', '__dirname', 'console'];
    const script = compileFunction(readFileSync(path, 'utf8'), parameters) as (...values: unknown[]) => void;
    const quietConsole = { log: silent, warn: silent, error: silent };
    script(module.exports, module, require, path, dirname(path), quietConsole);
    Object.assign(globalThis, { ModuleFactory: module.exports });
  };
  Object.assign(globalThis, { self: globalThis, importScripts });
  const { warn } = console;
  // Without a GPU it warns once; it is asked for the CPU only.
  console.warn = silent;
  try {
    const folder = dirname(require.resolve('@litertjs/core/package.json'));
    await loadLiteRt(join(folder, 'wasm', 'litert_wasm_internal.js'));
  } finally {
    console.warn = warn;
  }
}

/** From [channels, side, side] to [side, side, channels]. */
function channelsLast(planes: Float32Array, channels: number): Float32Array {
  const area = planes.length / channels;
  const pixels = new Float32Array(planes.length);
  for (let at = 0; at < pixels.length; at++)
    pixels[at] = planes[(at % channels) * area + Math.floor(at / channels)] ?? 0;
  return pixels;
}

function channelsFirst(pixels: Float32Array, channels: number): Float32Array {
  const area = pixels.length / channels;
  const planes = new Float32Array(pixels.length);
  for (let at = 0; at < planes.length; at++)
    planes[at] = pixels[(at % area) * channels + Math.floor(at / area)] ?? 0;
  return planes;
}

async function run(
  model: CompiledModel,
  picture: Float32Array,
  side: number,
): Promise<Map<string, Float32Array>> {
  const input = new Tensor(channelsLast(picture, 3), [1, side, side, 3]);
  const outputs = await model.run(input);
  input.delete();
  const details = model.getOutputDetails();
  return new Map(
    outputs.map((output, index) => {
      const values = Float32Array.from(output.toTypedArray());
      output.delete();
      return [details[index]?.name ?? '', values];
    }),
  );
}

function openModel(file: string, end?: number): Promise<CompiledModel> {
  const bytes = readFileSync(require.resolve(`@mediapipe/pose/${file}`));
  return loadAndCompile(Uint8Array.from(bytes.subarray(0, end)), { accelerator: 'wasm' });
}

let runtime: Promise<void> | null = null;

export async function openReferenceModels(model: LandmarkModel): Promise<PoseModels> {
  runtime ??= loadRuntime();
  await runtime;
  const landmarker = await openModel(`pose_landmark_${model}.tflite`);
  const detector = await openModel('pose_solution_packed_assets.data', 2_962_288);
  const read = (outputs: Map<string, Float32Array>, name: string): Float32Array => {
    const values = outputs.get(name);
    if (values === undefined) throw new Error(`The model has no output ${name}.`);
    return values;
  };
  return {
    detector: async (input) => {
      const outputs = await run(detector, input, detectorSide);
      return { boxes: read(outputs, 'Identity'), scores: read(outputs, 'Identity_1') };
    },
    landmarker: async (input) => {
      const outputs = await run(landmarker, input, landmarkSide);
      return {
        landmarks: read(outputs, 'Identity'),
        presence: read(outputs, 'Identity_1'),
        heatmap: channelsFirst(read(outputs, 'Identity_3'), 39),
        world: read(outputs, 'Identity_4'),
      };
    },
  };
}
