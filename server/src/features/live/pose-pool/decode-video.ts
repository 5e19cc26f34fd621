// Frames of video streams as pictures, by FFmpeg's decoders. Of each stream a decoder is kept, as frames build on those before.
import { setTimeout as wait } from 'node:timers/promises';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import type * as webcodecs from '@napi-rs/webcodecs';
import type { EncodedFrame, VideoCodec, VideoTrack } from '../video/video-track.ts';
import { PoseError, tooManyPixels } from './pose-error.ts';

export interface VideoPicture {
  readonly picture: RgbPicture;
  /** When it was taken, on the stream's clock. */
  readonly tMs: number;
}

export interface VideoDecoders {
  /**
   * Decodes frames of a stream in their order. @returns reads the newest picture that came out, null where none did;
   * valid until the next one is read
   * @throws PoseError (as a rejection) where they cannot be decoded; the stream then goes on with a key frame
   */
  readonly decode: (
    stream: number,
    track: VideoTrack,
    frames: readonly EncodedFrame[],
  ) => Promise<() => Promise<VideoPicture | null>>;
  readonly forget: (stream: number) => void;
  /** How many decoders were opened so far, those that are closed among them. */
  readonly opened: () => number;
}

interface OpenStream {
  readonly decoder: webcodecs.VideoDecoder;
  newest: webcodecs.VideoFrame | null;
  /** Frames that were given to it, and those that came out. */
  given: number;
  shown: number;
  /** So many fewer come out than go in: those that it holds back (H.264: two here), and those that are not to be shown. */
  held: number;
  error: Error | null;
  /** Called when it has taken a frame, or failed. */
  onStep: () => void;
}

/** As WebCodecs names them, at a level that no size exceeds. */
const names: Readonly<Record<VideoCodec, string>> = {
  vp8: 'vp8',
  vp9: 'vp09.00.62.08',
  h264: 'avc1.640034',
};
const channels = 4;
/** What came out is handed over by another thread soon after; what has not come by then is held back. */
const handedOverWithinMs = 50;

async function loadDecoders(): Promise<typeof webcodecs> {
  try {
    return await import('@napi-rs/webcodecs');
  } catch (cause) {
    throw new PoseError(
      'video_not_supported',
      'Video streams are not decoded here: send JPEG frames.',
      cause,
    );
  }
}

export function createVideoDecoders(maxPixels: number): VideoDecoders {
  const streams = new Map<number, OpenStream>();
  let pixels = Buffer.alloc(0);
  let decoders = 0;

  async function open(stream: number, { codec, configuration }: VideoTrack): Promise<OpenStream> {
    const { VideoDecoder } = await loadDecoders();
    decoders += 1;
    const decoder = new VideoDecoder({
      output: (frame) => {
        opened.newest?.close();
        opened.newest = frame;
        opened.shown += 1;
      },
      error: (error) => {
        opened.error = error;
        opened.onStep();
      },
    });
    const opened: OpenStream = {
      decoder,
      newest: null,
      given: 0,
      shown: 0,
      held: 0,
      error: null,
      onStep: () => undefined,
    };
    decoder.addEventListener('dequeue', () => {
      opened.onStep();
    });
    decoder.configure({
      codec: names[codec],
      optimizeForLatency: true,
      hardwareAcceleration: 'prefer-software',
      ...(configuration ? { description: configuration } : {}),
    });
    streams.set(stream, opened);
    return opened;
  }

  function forget(stream: number): void {
    const opened = streams.get(stream);
    streams.delete(stream);
    opened?.newest?.close();
    if (opened && opened.decoder.state !== 'closed') opened.decoder.close();
  }

  async function feed(opened: OpenStream, frames: readonly EncodedFrame[]): Promise<void> {
    const { EncodedVideoChunk } = await loadDecoders();
    const { decoder } = opened;
    // What came late was not held back after all.
    opened.held = Math.min(opened.held, opened.given - opened.shown);
    opened.given += frames.length;
    for (const { tMs, isKey, data } of frames) {
      decoder.decode(
        new EncodedVideoChunk({ type: isKey ? 'key' : 'delta', timestamp: Math.round(tMs * 1000), data }),
      );
    }
    while (!opened.error && decoder.decodeQueueSize > 0) {
      await new Promise<void>((resolve) => {
        opened.onStep = resolve;
      });
    }
    const giveUpAt = performance.now() + handedOverWithinMs;
    const isMissing = () => opened.given - opened.shown > opened.held;
    while (!opened.error && isMissing() && performance.now() < giveUpAt) await wait(1);
    if (isMissing()) opened.held = opened.given - opened.shown;
  }

  async function read(opened: OpenStream, { orientation }: VideoTrack): Promise<VideoPicture | null> {
    const frame = opened.newest;
    opened.newest = null;
    if (!frame) return null;
    try {
      const { codedWidth, codedHeight, visibleRect, timestamp } = frame;
      if (codedWidth * codedHeight > maxPixels)
        throw tooManyPixels({ width: codedWidth, height: codedHeight }, maxPixels);
      const { width, height } = visibleRect;
      const bytes = frame.allocationSize({ format: 'RGBA' });
      if (pixels.length < bytes) pixels = Buffer.allocUnsafeSlow(bytes);
      await frame.copyTo(pixels, { format: 'RGBA' });
      const picture: RgbPicture = { width, height, data: pixels, channels, orientation };
      return { picture, tMs: timestamp / 1000 };
    } finally {
      frame.close();
    }
  }

  return {
    forget,
    opened: () => decoders,
    decode: async (stream, track, frames) => {
      // What was wrong with a frame may be told only after its part.
      if (streams.get(stream)?.error) forget(stream);
      const known = streams.get(stream);
      if (!known && frames[0]?.isKey !== true) {
        throw new PoseError('pose_failed', 'The video was lost; it goes on with its next key frame.');
      }
      const opened = known ?? (await open(stream, track));
      try {
        await feed(opened, frames);
        if (opened.error) throw opened.error;
      } catch (cause) {
        forget(stream);
        throw new PoseError('bad_frame', 'The video is damaged; it goes on with its next key frame.', cause);
      }
      return () => read(opened, track);
    },
  };
}
