// The camera and the pose worker behind a capture: opens both, and tells of every picture that there was time for.
import { CameraError } from './camera-problem.ts';
import type { CaptureEvent } from './capture.ts';
import { closeCamera, openCamera } from './open-camera.ts';
import { openPoseWorker, type PoseWorker } from './open-pose-worker.ts';

/** A larger picture only takes longer to hand over: the models look at 256 pixels. */
const mostPixelsWide = 640;

/** When the next picture was there, in milliseconds. */
function nextPicture(video: HTMLVideoElement): Promise<number> {
  return new Promise((resolve) => {
    video.requestVideoFrameCallback(resolve);
  });
}

function takePicture(video: HTMLVideoElement): Promise<ImageBitmap> {
  const { videoWidth, videoHeight } = video;
  if (videoWidth <= mostPixelsWide) return createImageBitmap(video);
  const resizeHeight = Math.round((videoHeight * mostPixelsWide) / videoWidth);
  return createImageBitmap(video, { resizeWidth: mostPixelsWide, resizeHeight });
}

async function watch(
  video: HTMLVideoElement,
  worker: PoseWorker,
  tell: (event: CaptureEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const tMs = await nextPicture(video);
    const frame = await worker.look(await takePicture(video), tMs);
    if (signal.aborted) return;
    tell({ type: 'frame', frame });
  }
}

/**
 * Shows the camera in `video` and tells what is seen, until what it gives is called: then camera and worker are closed.
 * Whatever goes wrong is told once.
 */
export function runCamera(video: HTMLVideoElement, tell: (event: CaptureEvent) => void): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  const onClose = (close: () => void): void => {
    if (signal.aborted) close();
    else signal.addEventListener('abort', close, { once: true });
  };

  async function open(): Promise<void> {
    const camera = openCamera(navigator.mediaDevices).then((stream) => {
      onClose(() => {
        closeCamera(stream);
      });
      return stream;
    });
    const [stream, worker] = await Promise.all([camera, openPoseWorker(signal)]);
    if (signal.aborted) return;
    for (const track of stream.getVideoTracks()) {
      track.addEventListener('ended', () => {
        fail(new CameraError('lost'));
      });
    }
    video.srcObject = stream;
    onClose(() => {
      video.srcObject = null;
    });
    await video.play();
    tell({ type: 'opened' });
    await watch(video, worker, tell, signal);
  }

  function fail(error: unknown): void {
    if (signal.aborted) return;
    closing.abort();
    if (!(error instanceof CameraError)) console.error(error);
    tell({ type: 'refuse', problem: error instanceof CameraError ? error.problem : 'models' });
  }

  open().catch(fail);
  return () => {
    closing.abort();
  };
}
