// A worker thread of the pose pool: JPEG in, landmarks out. It knows no person: what it needs comes with the frame.
import { parentPort, workerData } from 'node:worker_threads';
import { createPoseFinder } from '@spotter/pose/find-pose';
import { createJpegDecoder } from './decode-jpeg.ts';
import { openPoseModels } from './open-pose-models.ts';
import { PoseError } from './pose-error.ts';
import type { FrameMessage, PoolMessage, WorkerMessage, WorkerSettings } from './worker-messages.ts';

if (parentPort === null) throw new Error('The pose worker runs only as a worker thread.');
const port = parentPort;
const settings = workerData as WorkerSettings;
const decode = createJpegDecoder(settings.maxPixels);
const finder = createPoseFinder(await openPoseModels(settings.modelFolder, settings.model));

function answer(message: WorkerMessage): void {
  port.postMessage(message);
}

async function handle({ jpeg, region, countPeople }: FrameMessage): Promise<WorkerMessage> {
  const startedMs = performance.now();
  try {
    const pose = await finder.find(decode(jpeg), region, { countPeople });
    return { kind: 'found', result: { ...pose, workMs: performance.now() - startedMs } };
  } catch (error) {
    if (!(error instanceof PoseError)) throw error;
    return { kind: 'refused', code: error.code, message: error.message };
  }
}

// Anything but a refused frame ends the worker: the pool fails that one frame and starts another worker.
let inHand = Promise.resolve();
port.on('message', (message: PoolMessage) => {
  if (message !== 'stop') {
    inHand = handle(message).then(answer);
    return;
  }
  void inHand.then(() => {
    port.close();
  });
});
answer({ kind: 'ready' });
