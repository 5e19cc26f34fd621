import { damaged, type FrameHead } from './video-track.ts';

/** RFC 6386, 9.1: a key frame begins with three bytes, a start code, and its size. */
export function inspectVp8(data: Uint8Array): FrameHead {
  const isKey = ((data[0] ?? 1) & 1) === 0;
  if (!isKey) return { isKey, sizes: [] };
  if (data.length < 10 || data[3] !== 0x9d || data[4] !== 0x01 || data[5] !== 0x2a) throw damaged();
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const size = { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  return { isKey, sizes: [size] };
}
