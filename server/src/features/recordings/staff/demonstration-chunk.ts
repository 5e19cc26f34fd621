import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { decodePoses } from '@spotter/coach/recording/decode-poses';
import type { RecordingChunk } from '../recordings-store.ts';

const deflate = promisify(deflateRaw);

/** Ten minutes at 30 frames a second. */
const longestFrames = 18_000;

function read(poses: Uint8Array): readonly PoseFrame[] {
  try {
    return decodePoses(poses);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

/**
 * What somebody has shown in the dashboard, as it is kept; undefined where the bytes are not poses in the compact form,
 * hold none, or more than ten minutes.
 */
export async function demonstrationChunk(poses: Uint8Array): Promise<RecordingChunk | undefined> {
  const frames = read(poses);
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last || frames.length > longestFrames) return undefined;
  return {
    number: 1,
    poses: await deflate(poses),
    frames: frames.length,
    durationMs: Math.round(last.tMs - first.tMs),
    counted: 0,
  };
}
