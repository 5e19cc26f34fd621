import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { decodePoses } from '@spotter/coach/recording/decode-poses';
import clipUrl from './squats.bin?url';

/** The recorded set, as scripts/make-demo-clip.ts wrote it. */
export async function readClip(deflated: Blob): Promise<readonly PoseFrame[]> {
  const inflated = deflated.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return decodePoses(new Uint8Array(await new Response(inflated).arrayBuffer()));
}

/** @throws Error where it cannot be had */
export async function loadClip(get: typeof fetch): Promise<readonly PoseFrame[]> {
  const response = await get(clipUrl);
  if (!response.ok) throw new Error(`${clipUrl} answered ${response.status}`);
  return readClip(await response.blob());
}
