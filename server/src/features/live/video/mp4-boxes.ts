import { damaged } from './video-track.ts';

export interface Box {
  readonly type: string;
  readonly body: Uint8Array;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The boxes within one that is here as a whole; 64 bits long ones do not occur there. */
export function* boxesOf(bytes: Uint8Array): Generator<Box> {
  const view = viewOf(bytes);
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > bytes.length) throw damaged();
    yield {
      type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)),
      body: bytes.subarray(at + 8, at + size),
    };
    at += size;
  }
}

/** The first box of this type, reached through these. @returns null where there is none */
export function findBox(bytes: Uint8Array, ...path: readonly string[]): Uint8Array | null {
  let found: Uint8Array | null = bytes;
  for (const type of path) {
    found = [...boxesOf(found)].find((box) => box.type === type)?.body ?? null;
    if (!found) return null;
  }
  return found;
}

/** As `findBox`. @throws VideoError where there is none, or it is shorter than so many bytes */
export function needBox(bytes: Uint8Array, least: number, ...path: readonly string[]): DataView {
  const found = findBox(bytes, ...path);
  if (!found || found.length < least) throw damaged();
  return viewOf(found);
}
