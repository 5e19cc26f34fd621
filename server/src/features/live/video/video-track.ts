// What a reader of a video stream tells of it.
import type { Orientation, Size } from '@spotter/pose/rgb-picture';

export type VideoCodec = 'vp8' | 'vp9' | 'h264';

export interface VideoTrack {
  readonly codec: VideoCodec;
  /** As the container says it; each key frame has a size of its own. */
  readonly size: Size;
  /** How the stored picture is to be turned. */
  readonly orientation: Orientation;
  /** Of H.264: the decoder configuration record (ISO/IEC 14496-15, 5.3.3); null where the frames bring it along (Annex B). */
  readonly configuration: Uint8Array | null;
}

/** One frame as it stands in the stream. */
export interface StoredFrame {
  /** Milliseconds on the stream's own clock. */
  readonly tMs: number;
  readonly data: Uint8Array;
}

/** One frame, with what was read from its head. */
export interface EncodedFrame extends StoredFrame {
  /** Whether a decoder can begin with it. */
  readonly isKey: boolean;
}

/** What a frame says about itself before it is decoded: a container may claim what it likes. */
export interface FrameHead {
  /** Whether a decoder can begin with it. */
  readonly isKey: boolean;
  /** Pictures of these sizes come out of it; none where they keep the size of those before. */
  readonly sizes: readonly Size[];
}

export type VideoEvent =
  | { readonly kind: 'track'; readonly track: VideoTrack }
  | { readonly kind: 'frame'; readonly frame: StoredFrame };

/** Takes the bytes of a stream as they come, in pieces of any length. @throws VideoError */
export type VideoReader = (bytes: Uint8Array) => readonly VideoEvent[];

export class VideoError extends Error {
  override readonly name = 'VideoError';
  /** `unsupported`: nothing that is decoded here. `damaged`: it makes no sense. */
  readonly kind: 'unsupported' | 'damaged';

  /** @param message a sentence that the sender of the stream may read */
  constructor(kind: 'unsupported' | 'damaged', message: string) {
    super(message);
    this.kind = kind;
  }
}

export function damaged(): VideoError {
  return new VideoError('damaged', 'The video stream is damaged. Start the recorder anew.');
}

export function unsupported(what: string): VideoError {
  return new VideoError(
    'unsupported',
    `${what} Send WebM with VP8 or VP9, MP4 in fragments with H.264, or JPEG frames.`,
  );
}
