import type { Size } from './rgb-picture.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const header = 0x49_48_44_52; // IHDR
const animation = 0x61_63_54_4c; // acTL
const pixels = 0x49_44_41_54; // IDAT

export interface PngHeader extends Size {
  readonly isAnimated: boolean;
}

/** @returns null for what is no PNG, ends before its pixels begin, or has no size (PNG 3rd edition, 5.3 and 11.2.1). */
export function readPngHeader(bytes: Uint8Array): PngHeader | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || view.getUint32(8) !== 13 || view.getUint32(12) !== header) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0) return null;
  let isAnimated = false;
  for (let at = 33; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = view.getUint32(at + 4);
    if (type === pixels) return { width, height, isAnimated };
    isAnimated ||= type === animation;
  }
  return null;
}
