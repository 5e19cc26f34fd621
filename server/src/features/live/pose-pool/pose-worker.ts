// A worker process of the pose pool: a picture in, landmarks out. It knows no person: what it needs comes with the frame.
import { createPoseFinder } from '@spotter/pose/find-pose';
import { createPictureDecoder } from './decode-picture.ts';
import { openPoseModels } from './open-pose-models.ts';
import { PoseError } from './pose-error.ts';
import type { FrameMessage, PoolMessage, WorkerMessage, WorkerSettings } from './worker-messages.ts';

// The pool says when to end: a signal to the whole group (Ctrl-C) must not take the frame in hand.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
// Without the server nobody needs the worker.
process.on('disconnect', () => process.exit());

const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
const decode = createPictureDecoder(settings.maxPixels);
const finder = createPoseFinder(await openPoseModels(settings.modelFolder, settings.model));

function answer(message: WorkerMessage): void {
  process.send?.(message);
}

async function handle({ picture, region, countPeople }: FrameMessage): Promise<WorkerMessage> {
  const startedMs = performance.now();
  try {
    const pose = await finder.find(await decode(picture), region, { countPeople });
    return { kind: 'found', result: { ...pose, workMs: performance.now() - startedMs } };
  } catch (error) {
    if (!(error instanceof PoseError)) throw error;
    return { kind: 'refused', code: error.code, message: error.message };
  }
}

// Anything but a refused frame ends the worker: the pool fails that one frame and starts another worker.
let inHand = Promise.resolve();
process.on('message', (message: PoolMessage) => {
  if (message !== 'stop') {
    inHand = handle(message).then(answer);
    return;
  }
  void inHand.then(() => {
    process.disconnect();
  });
});
answer({ kind: 'ready' });
