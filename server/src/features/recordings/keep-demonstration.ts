import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { decodePoses } from '@spotter/coach/recording/decode-poses';
import type { Alongside } from '../../platform/database/in-transaction.ts';
import type { NewRecording, RecordingsStore } from './recordings-store.ts';

const deflate = promisify(deflateRaw);

/** Ten minutes at 30 frames a second. */
export const longestDemonstration = 18_000;

/**
 * Keeps what somebody has shown in the dashboard. Gives false, and keeps nothing, where the bytes are not poses in the
 * compact form, hold none, or more than ten minutes.
 */
export async function keepDemonstration(
  store: Pick<RecordingsStore, 'append'>,
  recording: NewRecording,
  poses: Uint8Array,
  alongside: Alongside,
): Promise<boolean> {
  const frames = read(poses);
  const [first, last] = [frames[0], frames.at(-1)];
  if (!first || !last || frames.length > longestDemonstration) return false;
  const chunk = {
    number: 1,
    poses: await deflate(poses),
    frames: frames.length,
    durationMs: Math.round(last.tMs - first.tMs),
    counted: 0,
  };
  await store.append(recording, chunk, alongside);
  return true;
}

function read(poses: Uint8Array): readonly PoseFrame[] {
  try {
    return decodePoses(poses);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}
