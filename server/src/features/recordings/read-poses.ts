import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { decodePosesInPieces } from '@spotter/coach/recording/decode-poses';

const inflate = promisify(inflateRaw);

/** The parts of a recording as one, in the compact form of docs/recordings.md. */
export async function inflatePoses(chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  return Buffer.concat(await Promise.all(chunks.map((chunk) => inflate(chunk))));
}

/** The frames that are written in the compact form, a few at a time: whatever else waits is done in between. */
export async function* readFrames(
  poses: Uint8Array,
  mostFrames?: number,
): AsyncGenerator<readonly PoseFrame[], void, undefined> {
  for (const frames of decodePosesInPieces(poses, mostFrames)) {
    if (frames.length > 0) yield frames;
    await nextTurn();
  }
}

/** The frames of a recording, likewise. */
export async function* readRecording(
  chunks: readonly Uint8Array[],
): AsyncGenerator<readonly PoseFrame[], void, undefined> {
  for (const chunk of chunks) yield* readFrames(await inflate(chunk));
}
