// An MP4 stream as a tree of boxes (ISO/IEC 14496-12, 4.2), each of which may claim what it likes.
import type { Tree } from './stream-tree.ts';

export interface BoxNode extends Tree<BoxNode> {
  /** Four letters; null for bytes that stand in a box before or between others: fields, and the frames of `mdat`. */
  readonly type: string | null;
  readonly isFrame?: boolean;
  /** What it says its size is, where that is not to be the true one; as a bigint where it takes 64 bits. */
  readonly claims?: number | bigint;
}

export const box = (type: string, ...content: readonly BoxNode[]): BoxNode => ({ type, content });
export const bytes = (content: Uint8Array): BoxNode => ({ type: null, content });

/** Numbers of 32 bits. */
export function words(...values: readonly number[]): Buffer {
  const written = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) written.writeInt32BE(value | 0, 4 * index);
  return written;
}

export function writeBox({ type, content, claims }: BoxNode): Buffer {
  const body = content instanceof Uint8Array ? content : Buffer.concat(content.map(writeBox));
  if (type === null) return Buffer.from(body);
  const head = Buffer.alloc(typeof claims === 'bigint' ? 16 : 8);
  head.writeUInt32BE(typeof claims === 'bigint' ? 1 : (claims ?? head.length + body.length));
  head.write(type.slice(0, 4).padEnd(4), 4, 'latin1');
  if (typeof claims === 'bigint') head.writeBigUInt64BE(claims, 8);
  return Buffer.concat([head, body]);
}

/** The same in so many more boxes, one within the other. */
export function nestBox(type: string, node: BoxNode, depth: number): BoxNode {
  const inner = writeBox(node);
  const heads = Array.from({ length: depth }, (_, level) =>
    Buffer.concat([words(inner.length + 8 * (depth - level)), Buffer.from(type)]),
  );
  return bytes(Buffer.concat([...heads, inner]));
}
