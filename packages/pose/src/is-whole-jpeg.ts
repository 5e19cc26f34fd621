// Whether a JPEG's picture data is all there and is no trap.
import type { JpegHeader } from './read-jpeg-header.ts';

/** A picture in more scans than this is made to keep a decoder busy; encoders write about ten. */
const maxScans = 64;

/** In picture data FF is followed by 00 or a restart; FF D9 ends the picture, FF DA starts its next scan. */
export function isWholeJpeg(bytes: Uint8Array, { scanStart, isProgressive }: JpegHeader): boolean {
  let end = bytes.length - 1;
  while (end > scanStart && !(bytes[end] === 0xd9 && bytes[end - 1] === 0xff)) end--;
  if (end <= scanStart) return false;
  if (!isProgressive) return true;
  let scans = 1;
  for (let at = bytes.indexOf(0xff, scanStart); at >= 0 && at < end; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xda) scans++;
  }
  return scans <= maxScans;
}
