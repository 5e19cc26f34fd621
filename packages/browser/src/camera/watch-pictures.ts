// Looks at the pictures of a camera one after the other, always at the newest.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { takePicture } from './camera-picture.ts';
import type { PoseWorker } from './follow-person.ts';

/** When the next picture is there, in milliseconds of `performance`. */
function nextPicture(video: HTMLVideoElement): Promise<number> {
  return new Promise((resolve) => {
    video.requestVideoFrameCallback(resolve);
  });
}

export interface Watching {
  readonly signal: AbortSignal;
  readonly tell: (frame: PoseFrame, tookMs: number) => void;
  /** Least time from one picture to the next, asked each time; none unless told. */
  readonly apartMs?: () => number;
  /** Whether pictures are of any use now; always unless told. */
  readonly isWanted?: () => boolean;
}

/** A camera's pictures do not come evenly: one that is early by less than this is not skipped. */
const earlyMs = 8;

/** @returns once it is told to stop. @throws CameraError (as a rejection) */
export async function watchPictures(
  video: HTMLVideoElement,
  worker: PoseWorker,
  { signal, tell, apartMs = () => 0, isWanted = () => true }: Watching,
): Promise<void> {
  const isOver = (): boolean => signal.aborted;
  let dueMs = -Infinity;
  while (!isOver()) {
    const tMs = await nextPicture(video);
    if (tMs < dueMs - earlyMs || !isWanted()) continue;
    dueMs = Math.max(dueMs + apartMs(), tMs);
    const beganMs = performance.now();
    const frame = await worker.look(await takePicture(video), tMs);
    if (frame && !isOver()) tell(frame, performance.now() - beganMs);
  }
}
