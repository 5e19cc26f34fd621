// What a JPEG says about itself, read before anything is decoded: a small file may claim a huge picture.
import { readExifOrientation } from './read-exif-orientation.ts';
import type { Orientation } from './rgb-picture.ts';

export interface JpegHeader {
  /** Pixels as stored. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** Offset of the first byte of picture data. */
  readonly scanStart: number;
}

/** Cameras write some dozens, a colour profile in 255 parts among them; each costs a look, however empty it is. */
const mostSegments = 1_000;

const startOfImage = 0xd8;
const startOfScan = 0xda;
const endOfImage = 0xd9;
const exifSegment = 0xe1;

/** Start of a frame, of any kind: 0xC0 to 0xCF without the tables DHT (C4), JPG (C8) and DAC (CC); ITU-T T.81, table B.1. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Baseline, extended and progressive, each coded by Huffman: what cameras and browsers write. */
function isCommonFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}

/** Markers that stand alone, without a length: TEM and the restarts. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/** @returns null for what is no JPEG or a rare kind of one, ends before its picture data begins, has no size or thousands of segments. */
export function readJpegHeader(bytes: Uint8Array): JpegHeader | null {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== startOfImage) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: { width: number; height: number } | null = null;
  let orientation: Orientation = 1;
  let at = 2;
  let segments = 0;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (isAlone(marker)) {
      at += 2;
      continue;
    }
    if (marker === endOfImage || marker === 0 || segments === mostSegments) return null;
    segments += 1;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length) return null;
    if (isFrame(marker)) {
      // A picture has one frame; the size of a second one would never be looked at.
      if (!isCommonFrame(marker) || frame !== null || end < at + 9) return null;
      frame = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    if (marker === exifSegment) orientation = readExifOrientation(bytes.subarray(at + 4, end)) ?? orientation;
    if (marker === startOfScan) {
      return frame === null || frame.width === 0 || frame.height === 0
        ? null
        : { ...frame, orientation, scanStart: end };
    }
    at = end;
  }
  return null;
}
