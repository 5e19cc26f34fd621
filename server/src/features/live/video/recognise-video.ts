import { createMp4Reader } from './read-mp4.ts';
import { createWebmReader } from './read-webm.ts';
import type { VideoReader } from './video-track.ts';

const webmStart = [0x1a, 0x45, 0xdf, 0xa3];
/** A size below 16 MB, and `ftyp`. */
const mp4Start = [0, undefined, undefined, undefined, 0x66, 0x74, 0x79, 0x70];

function begins(bytes: Uint8Array, start: readonly (number | undefined)[]): 'wholly' | 'so far' | 'no' {
  // So it is of nearly all: compact poses come here, too.
  if (bytes[0] !== start[0]) return 'no';
  const isAlike = start.every((byte, at) => at >= bytes.length || byte === undefined || bytes[at] === byte);
  if (!isAlike) return 'no';
  return bytes.length >= start.length ? 'wholly' : 'so far';
}

/**
 * A reader for the video stream that begins with these bytes, `so far` where more are needed to tell (a browser's recorder
 * sends the first one alone), and null where no video begins like that.
 */
export function recogniseVideo(bytes: Uint8Array): VideoReader | 'so far' | null {
  const [webm, mp4] = [begins(bytes, webmStart), begins(bytes, mp4Start)];
  if (webm === 'wholly') return createWebmReader();
  if (mp4 === 'wholly') return createMp4Reader();
  return webm === 'so far' || mp4 === 'so far' ? 'so far' : null;
}
