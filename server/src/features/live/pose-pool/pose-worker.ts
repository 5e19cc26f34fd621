// A worker process of the pose pool: a picture in, landmarks out. Of who is in it, it knows nothing: what it needs comes with the
// frame. Only of a video stream it keeps the decoder, as frames build on those before.
import { createPoseFinder } from '@spotter/pose/find-pose';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { createPictureDecoder } from './decode-picture.ts';
import { createVideoDecoders } from './decode-video.ts';
import { openPoseModels } from './open-pose-models.ts';
import { PoseError } from './pose-error.ts';
import type {
  JobMessage,
  Look,
  PoolMessage,
  PoseResult,
  WorkerAnswer,
  WorkerMessage,
  WorkerSettings,
} from './worker-messages.ts';

// The pool says when to end: a signal to the whole group (Ctrl-C) must not take the frame in hand.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
// Without the server nobody needs the worker.
process.on('disconnect', () => process.exit());

const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
const decode = createPictureDecoder(settings.maxPixels);
const videos = createVideoDecoders(settings.maxPixels);
const finder = createPoseFinder(await openPoseModels(settings.modelFolder, settings.model));

function answer(said: WorkerAnswer): void {
  const message: WorkerMessage = { ...said, decoders: videos.opened() };
  process.send?.(message);
}

async function work(job: JobMessage): Promise<PoseResult | null> {
  const startedMs = performance.now();
  async function find(picture: RgbPicture, { region, countPeople }: Look): Promise<PoseResult> {
    const pose = await finder.find(picture, region, { countPeople });
    return { ...pose, workMs: performance.now() - startedMs };
  }
  if (job.kind === 'picture') return find(await decode(job.picture), job.look);
  const newest = await videos.decode(job.stream, job.track, job.frames);
  const taken = job.look && (await newest());
  return job.look && taken ? { ...(await find(taken.picture, job.look)), tMs: taken.tMs } : null;
}

async function handle(job: JobMessage): Promise<WorkerAnswer> {
  try {
    return { kind: 'found', result: await work(job) };
  } catch (error) {
    if (!(error instanceof PoseError)) throw error;
    return { kind: 'refused', code: error.code, message: error.message };
  }
}

// Anything but a refused frame ends the worker: the pool fails that one job and starts another worker.
let inHand = Promise.resolve();
process.on('message', (message: PoolMessage) => {
  if (message.kind === 'forget') {
    const { stream } = message;
    void inHand.then(() => {
      videos.forget(stream);
    });
  } else if (message.kind === 'stop') {
    void inHand.then(() => {
      process.disconnect();
    });
  } else {
    inHand = handle(message).then(answer);
  }
});
answer({ kind: 'ready' });
