// The part of a worker that finds poses, whatever its models run on: pictures come in, joints go out.
import { createPoseFinder, detectorSide, type PoseFinder, type PoseModels } from '@spotter/pose/find-pose';
import { landmarkSide } from '@spotter/pose/read-landmarks';
import { hasWasmSimd } from './has-wasm-simd.ts';
import { openWebModels, type WebRuntime } from './open-web-models.ts';
import type { FromPoseWorker, ModelBytes, ToPoseWorker } from './pose-worker-messages.ts';
import { createPixelReader } from './read-pixels.ts';

export interface Opening extends WebRuntime {
  /** Whether it says that it is open only once each model has run. */
  readonly opensWarm: boolean;
  /** Once the models are open: what they run on is gone. */
  readonly lost: () => Promise<string>;
}

/** On nothing, so that the first picture does not wait: the first run of a model takes many times as long as any other. */
async function warm({ detector, landmarker }: PoseModels): Promise<void> {
  const empty = (side: number): Float32Array => new Float32Array(3 * side * side);
  await detector(empty(detectorSide));
  await landmarker(empty(landmarkSide));
}

const say = (message: FromPoseWorker): void => {
  postMessage(message);
};

/** Answers the page from here on. */
export function answerPictures(opening: Opening): void {
  let finder: PoseFinder | null = null;
  let readPixels: ReturnType<typeof createPixelReader> | null = null;
  let warmed: Promise<unknown> = Promise.resolve();

  async function open(models: ModelBytes, threads: number): Promise<FromPoseWorker> {
    if (!hasWasmSimd()) return { kind: 'failed', why: 'no_simd', message: 'WebAssembly without vectors.' };
    const opened = await openWebModels(opening, models, threads);
    finder = createPoseFinder(opened);
    readPixels = createPixelReader();
    void opening.lost().then((message) => {
      say({ kind: 'lost', message });
    });
    warmed = warm(opened);
    if (opening.opensWarm) await warmed;
    return { kind: 'opened' };
  }

  async function look({ picture, asked }: ToPoseWorker & { kind: 'look' }): Promise<FromPoseWorker> {
    if (!finder || !readPixels) throw new Error('A picture came before the models.');
    await warmed;
    const { region, countPeople } = asked;
    return { kind: 'found', found: await finder.find(await readPixels(picture), region, { countPeople }) };
  }

  function take({ data }: MessageEvent<ToPoseWorker>): void {
    const answer = data.kind === 'open' ? open(data.models, data.threads) : look(data);
    answer.then(say, (error: unknown) => {
      say({ kind: 'failed', why: 'models', message: String(error) });
    });
  }

  // onnxruntime begins its further threads with this very script, under this name, and speaks to them itself.
  if (self.name !== 'em-pthread') addEventListener('message', take);
}
