import type { Size } from './rgb-picture.ts';

export interface WebpHeader extends Size {
  readonly isAnimated: boolean;
}

const lossyStart = [0x9d, 0x01, 0x2a];
const losslessStart = 0x2f;
const animatedFlag = 0x02;

function text(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** @returns null for what is no WebP, ends before its size, or has none (RFC 9649, 2.5 to 2.7). */
export function readWebpHeader(bytes: Uint8Array): WebpHeader | null {
  if (bytes.length < 30 || text(bytes, 0) !== 'RIFF' || text(bytes, 8) !== 'WEBP') return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = text(bytes, 12);
  if (kind === 'VP8X') {
    const [width, height] = [24, 27].map(
      (at) => 1 + view.getUint16(at, true) + 0x1_0000 * view.getUint8(at + 2),
    );
    return { width: width ?? 0, height: height ?? 0, isAnimated: (view.getUint8(20) & animatedFlag) !== 0 };
  }
  if (kind === 'VP8 ' && lossyStart.every((byte, index) => bytes[23 + index] === byte)) {
    const [width, height] = [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff];
    return width === 0 || height === 0 ? null : { width, height, isAnimated: false };
  }
  if (kind === 'VP8L' && bytes[20] === losslessStart) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff), isAnimated: false };
  }
  return null;
}
