import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { readFrames } from '../read-poses.ts';
import type { RecordingChunk } from '../recordings-store.ts';

const deflate = promisify(deflateRaw);

/** Ten minutes at 30 frames a second. */
const longestFrames = 18_000;
/** Few frames may take longer; an hour is a clock that leapt. */
const longestMs = 3_600_000;

interface Extent {
  readonly frames: number;
  readonly durationMs: number;
}

/** @returns undefined where these are no poses, or too many */
async function measure(poses: Uint8Array): Promise<Extent | undefined> {
  let frames = 0;
  let first: PoseFrame | undefined;
  let last: PoseFrame | undefined;
  try {
    for await (const piece of readFrames(poses, longestFrames)) {
      frames += piece.length;
      first ??= piece[0];
      last = piece.at(-1);
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return first && last && { frames, durationMs: Math.round(last.tMs - first.tMs) };
}

/**
 * What somebody has shown in the dashboard, as it is kept; undefined where the bytes are not poses in the compact form,
 * hold none, or more than ten minutes.
 */
export async function demonstrationChunk(poses: Uint8Array): Promise<RecordingChunk | undefined> {
  const extent = await measure(poses);
  if (!extent || extent.durationMs < 0 || extent.durationMs > longestMs) return undefined;
  return { number: 1, poses: await deflate(poses), ...extent, counted: 0 };
}
