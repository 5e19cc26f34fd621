// Why a frame has no answer. A refused frame is the sender's doing, a failed one is ours.
import type { Size } from '@spotter/pose/rgb-picture';

/**
 * `bad_frame`: no picture that is read here, cut off or damaged. `frame_too_large`: more pixels than allowed. `pose_failed`: the worker
 * died, took too long or could not start, or the pool is closed; the next frame may well succeed. `video_not_supported`: no decoder of
 * video is at hand.
 */
export type PoseErrorCode = 'bad_frame' | 'frame_too_large' | 'pose_failed' | 'video_not_supported';

export class PoseError extends Error {
  override readonly name = 'PoseError';
  readonly code: PoseErrorCode;

  /** @param message a sentence that the sender of the frame may read */
  constructor(code: PoseErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

export function tooManyPixels({ width, height }: Size, maxPixels: number): PoseError {
  return new PoseError(
    'frame_too_large',
    `The frame has ${width} x ${height} pixels; send at most ${maxPixels} in all.`,
  );
}
