import type { JpegHeader } from './read-jpeg-header.ts';

/**
 * How often a decoder would go over the picture: encoders write one scan, or about ten of a progressive JPEG. Where bytes
 * only look like the start of a scan they are counted too. @returns 0 where the picture data has no end.
 */
export function countJpegScans(bytes: Uint8Array, { scanStart }: JpegHeader): number {
  // In picture data FF is followed by 00 or a restart; FF D9 ends the picture, FF DA starts its next scan.
  let end = bytes.length - 1;
  while (end > scanStart && !(bytes[end] === 0xd9 && bytes[end - 1] === 0xff)) end--;
  if (end <= scanStart) return 0;
  let scans = 1;
  for (let at = bytes.indexOf(0xff, scanStart); at >= 0 && at < end; at = bytes.indexOf(0xff, at + 1)) {
    if (bytes[at + 1] === 0xda) scans++;
  }
  return scans;
}
