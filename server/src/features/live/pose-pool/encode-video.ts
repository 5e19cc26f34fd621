// Frames of a video as a browser's recorder would send them: for tests.
import type { EncodedVideoChunk } from '@napi-rs/webcodecs';
import { VideoEncoder, VideoFrame } from '@napi-rs/webcodecs';
import type { Size } from '@spotter/pose/rgb-picture';
import { drawFigure } from '@spotter/pose/draw-figure';
import type { EncodedFrame } from '../video/video-track.ts';

const names = { vp8: 'vp8', vp9: 'vp09.00.10.08', h264: 'avc1.42E01E' } as const;
const frameMs = 33;

/** Somebody who goes down; the first frame is the only one that needs none before it. */
export async function encodeVideo(
  codec: keyof typeof names,
  size: Size,
  count: number,
): Promise<readonly EncodedFrame[]> {
  const frames: EncodedFrame[] = [];
  const encoder = new VideoEncoder({
    output: (chunk: EncodedVideoChunk) => {
      const data = new Uint8Array(chunk.byteLength);
      chunk.copyTo(data);
      frames.push({ tMs: chunk.timestamp / 1000, isKey: chunk.type === 'key', data });
    },
    error: (error) => {
      throw error;
    },
  });
  encoder.configure({
    codec: names[codec],
    ...size,
    bitrate: 1_000_000,
    latencyMode: 'realtime',
    // Each frame brings its parameters along, as there is no container to keep them.
    avc: { format: 'annexb' },
  });
  for (let index = 0; index < count; index++) {
    const { data } = drawFigure({ ...size, squat: index / count });
    const pixels = new Uint8Array(size.width * size.height * 4).fill(255);
    for (let at = 0; at < size.width * size.height; at++)
      pixels.set(data.subarray(3 * at, 3 * at + 3), 4 * at);
    const frame = new VideoFrame(pixels, {
      format: 'RGBA',
      codedWidth: size.width,
      codedHeight: size.height,
      timestamp: 1_000 * frameMs * index,
    });
    encoder.encode(frame, { keyFrame: index === 0 });
    frame.close();
  }
  await encoder.flush();
  encoder.close();
  return frames;
}
