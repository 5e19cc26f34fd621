// The camera and the pose worker behind a capture: opens both, and tells of every picture that there was time for.
import { CameraError } from '@spotter/browser/camera/camera-problem';
import { closeCamera, openCamera } from '@spotter/browser/camera/open-camera';
import { openPoseWorker } from '@spotter/browser/camera/open-pose-worker';
import { watchPictures } from '@spotter/browser/camera/watch-pictures';
import type { CaptureEvent } from './capture.ts';

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
    await watchPictures(video, worker, {
      signal,
      tell: (frame) => {
        tell({ type: 'frame', frame });
      },
    });
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
