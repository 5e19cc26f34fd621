// Finds poses beside the page: pictures come in, joints go out. Its policy lets it ask nobody for anything.
import { createPoseFinder, type PoseFinder } from '@spotter/pose/find-pose';
import type { Region } from '@spotter/pose/region';
import { hasWasmSimd } from './has-wasm-simd.ts';
import { openWebModels } from './open-web-models.ts';
import type { FromPoseWorker, ModelBytes, ToPoseWorker } from './pose-worker-messages.ts';
import { createPixelReader } from './read-pixels.ts';

/** As live: counting people costs a run of the detector. */
const countPeopleEveryMs = 2000;

let finder: PoseFinder | null = null;
let readPixels: ReturnType<typeof createPixelReader> | null = null;
let region: Region | null = null;
let peopleCountedMs = -Infinity;

async function open(models: ModelBytes, threads: number): Promise<FromPoseWorker> {
  if (!hasWasmSimd()) return { kind: 'failed', why: 'no_simd', message: 'WebAssembly without vectors.' };
  finder = createPoseFinder(await openWebModels(models, threads));
  readPixels = createPixelReader();
  return { kind: 'opened' };
}

async function look(bitmap: ImageBitmap, tMs: number): Promise<FromPoseWorker> {
  if (!finder || !readPixels) throw new Error('A picture came before the models.');
  const countPeople = tMs - peopleCountedMs >= countPeopleEveryMs;
  if (countPeople) peopleCountedMs = tMs;
  const { nextRegion, ...found } = await finder.find(readPixels(bitmap), region, { countPeople });
  region = nextRegion;
  return { kind: 'found', frame: { tMs, ...found } };
}

function take({ data }: MessageEvent<ToPoseWorker>): void {
  const answer = data.kind === 'open' ? open(data.models, data.threads) : look(data.picture, data.tMs);
  answer.then(
    (message) => {
      postMessage(message);
    },
    (error: unknown) => {
      const failed: FromPoseWorker = { kind: 'failed', why: 'models', message: String(error) };
      postMessage(failed);
    },
  );
}

// onnxruntime begins its further threads with this very script, under this name, and speaks to them itself.
if (self.name !== 'em-pthread') addEventListener('message', take);
