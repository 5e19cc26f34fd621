// Finds poses beside the page: pictures come in, joints go out. Its policy lets it ask nobody for anything.
import { createPoseFinder, detectorSide, type PoseFinder, type PoseModels } from '@spotter/pose/find-pose';
import { landmarkSide } from '@spotter/pose/read-landmarks';
import type { Region } from '@spotter/pose/region';
import type { CameraPicture } from './camera-picture.ts';
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
/** Settled once each model has run: its first run takes many times as long as any other. */
let warmed: Promise<unknown> = Promise.resolve();

/** On nothing, so that the first picture does not wait for it. */
async function warm({ detector, landmarker }: PoseModels): Promise<void> {
  const empty = (side: number): Float32Array => new Float32Array(3 * side * side);
  await detector(empty(detectorSide));
  await landmarker(empty(landmarkSide));
}

async function open(models: ModelBytes, threads: number): Promise<FromPoseWorker> {
  if (!hasWasmSimd()) return { kind: 'failed', why: 'no_simd', message: 'WebAssembly without vectors.' };
  const opened = await openWebModels(models, threads);
  finder = createPoseFinder(opened);
  warmed = warm(opened);
  readPixels = createPixelReader();
  return { kind: 'opened' };
}

async function look(picture: CameraPicture, tMs: number): Promise<FromPoseWorker> {
  if (!finder || !readPixels) throw new Error('A picture came before the models.');
  await warmed;
  const countPeople = tMs - peopleCountedMs >= countPeopleEveryMs;
  if (countPeople) peopleCountedMs = tMs;
  const { nextRegion, ...found } = await finder.find(await readPixels(picture), region, { countPeople });
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
