// A WebM stream as a tree of elements (RFC 8794), each of which may claim what it likes.

export interface EbmlNode {
  readonly id: number;
  readonly content: Uint8Array | readonly EbmlNode[];
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

/** It and all within, from the outside to the inside. */
export function nodesOf(node: EbmlNode): readonly EbmlNode[] {
  return node.content instanceof Uint8Array ? [node] : [node, ...node.content.flatMap(nodesOf)];
}

/** The stream with something else in the place of one node. */
export function replaceNode(
  stream: readonly EbmlNode[],
  wanted: EbmlNode,
  put: (node: EbmlNode) => readonly EbmlNode[],
): readonly EbmlNode[] {
  return stream.flatMap((node) => {
    if (node === wanted) return put(node);
    if (node.content instanceof Uint8Array) return [node];
    return [{ ...node, content: replaceNode(node.content, wanted, put) }];
  });
}
