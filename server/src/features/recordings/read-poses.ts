import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { decodePoses } from '@spotter/coach/recording/decode-poses';

const inflate = promisify(inflateRaw);

/** The parts of a recording as one, in the compact form of docs/recordings.md. */
export async function inflatePoses(chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  return Buffer.concat(await Promise.all(chunks.map((chunk) => inflate(chunk))));
}

/** The frames of a recording. */
export async function readPoses(chunks: readonly Uint8Array[]): Promise<readonly PoseFrame[]> {
  return decodePoses(await inflatePoses(chunks));
}
