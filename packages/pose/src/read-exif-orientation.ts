// How a camera held the picture: EXIF's orientation, from the contents of a JPEG's APP1 segment.
import type { Orientation } from './rgb-picture.ts';

const orientationTag = 0x0112;
const exifName = [0x45, 0x78, 0x69, 0x66, 0, 0];
const orientations: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** @returns null where the segment is no EXIF, is damaged, or does not say (EXIF 2.32, section 4.6.4). */
export function readExifOrientation(segment: Uint8Array): Orientation | null {
  if (!exifName.every((byte, index) => segment[index] === byte)) return null;
  const tiff = segment.subarray(exifName.length);
  if (tiff.length < 8) return null;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return null;
  const isLittle = order === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > tiff.length) return null;
  const entries = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + 12 * entry;
    if (at + 12 > tiff.length) return null;
    if (view.getUint16(at, isLittle) !== orientationTag) continue;
    const value = view.getUint16(at + 8, isLittle);
    return orientations.find((orientation) => orientation === value) ?? null;
  }
  return null;
}
