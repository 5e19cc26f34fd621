// A WebM stream as a tree of elements (RFC 8794), each of which may claim what it likes.
import type { Tree } from './stream-tree.ts';

export interface EbmlNode extends Tree<EbmlNode> {
  readonly id: number;
  /** The bytes of its size, where these are not to be the true ones. */
  readonly claims?: readonly number[];
}

export const unknownSize = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff] as const;

export const bytesOf = (value: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256);

const idBytes = (id: number): Uint8Array => bytesOf(id, Math.ceil((32 - Math.clz32(id)) / 8));

export function writeTree({ id, content, claims }: EbmlNode): Buffer {
  const body = content instanceof Uint8Array ? content : Buffer.concat(content.map(writeTree));
  const size = claims ? Uint8Array.from(claims) : bytesOf(0x1000_0000 + body.length, 4);
  return Buffer.concat([idBytes(id), size, body]);
}
