// VP9 Bitstream & Decoding Process Specification 0.6: uncompressed header (6.2) and superframes (annex B).
import type { Size } from '@spotter/pose/rgb-picture';
import { createBitReader, type BitReader } from './bit-reader.ts';
import { damaged, type FrameHead } from './video-track.ts';

const syncCode = 0x498342;
const srgb = 7;

function passColours(read: BitReader, profile: number): void {
  if (profile >= 2) read.bits(1);
  const hasSubsampling = profile === 1 || profile === 3;
  if (read.bits(3) === srgb) read.bits(hasSubsampling ? 1 : 0);
  else read.bits(hasSubsampling ? 4 : 1);
}

function readSize(read: BitReader): Size {
  return { width: 1 + read.bits(16), height: 1 + read.bits(16) };
}

function expectSyncCode(read: BitReader): void {
  if (read.bits(24) !== syncCode) throw damaged();
}

function inspectOne(data: Uint8Array): FrameHead {
  const read = createBitReader(data);
  if (read.bits(2) !== 2) throw damaged();
  const profile = read.bits(1) + 2 * read.bits(1);
  if (profile === 3) read.bits(1);
  const isShownAgain = read.flag();
  if (isShownAgain) return { isKey: false, sizes: [] };
  const isKey = !read.flag();
  const isShown = read.flag();
  const isResilient = read.flag();
  if (isKey) {
    expectSyncCode(read);
    passColours(read, profile);
    return { isKey, sizes: [readSize(read)] };
  }
  const isIntraOnly = !isShown && read.flag();
  if (!isResilient) read.bits(2);
  if (isIntraOnly) {
    expectSyncCode(read);
    if (profile > 0) passColours(read, profile);
    read.bits(8);
    return { isKey, sizes: [readSize(read)] };
  }
  // Which frames it refreshes, and the three that it refers to; one of these may give it its size.
  read.bits(8 + 3 * 4);
  const hasSizeOfOther = read.flag() || read.flag() || read.flag();
  return { isKey, sizes: hasSizeOfOther ? [] : [readSize(read)] };
}

/** The frames of a superframe, of which an index at the end gives the lengths; the one frame itself where there is none. */
function framesOf(data: Uint8Array): readonly Uint8Array[] {
  const marker = data.at(-1) ?? 0;
  if ((marker & 0xe0) !== 0xc0) return [data];
  const count = (marker & 7) + 1;
  const width = ((marker >> 3) & 3) + 1;
  const start = data.length - 2 - count * width;
  if (start < 0 || data[start] !== marker) return [data];
  const frames: Uint8Array[] = [];
  let at = 0;
  for (let frame = 0; frame < count; frame++) {
    const length = data
      .subarray(start + 1 + frame * width, start + 1 + (frame + 1) * width)
      .reduceRight((value, byte) => value * 256 + byte, 0);
    if (at + length > start) throw damaged();
    if (length > 0) frames.push(data.subarray(at, at + length));
    at += length;
  }
  return frames;
}

export function inspectVp9(data: Uint8Array): FrameHead {
  const heads = framesOf(data).map(inspectOne);
  return { isKey: heads[0]?.isKey ?? false, sizes: heads.flatMap(({ sizes }) => sizes) };
}
