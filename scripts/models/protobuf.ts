// Writes Protocol Buffers: the three wire types that an ONNX file needs (https://protobuf.dev/programming-guides/encoding/).

/** One encoded field, in pieces so that big tensors are not copied at every level of nesting. */
export type Field = readonly Uint8Array[];

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return bytes;
}

/** A non-negative integer field. */
export function integerField(id: number, value: number): Field {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`Cannot encode ${value} as an unsigned integer.`);
  return [Uint8Array.from([...varint(id * 8), ...varint(value)])];
}

export function bytesField(id: number, value: Uint8Array): Field {
  return [Uint8Array.from([...varint(id * 8 + 2), ...varint(value.length)]), value];
}

export function textField(id: number, value: string): Field {
  return bytesField(id, new TextEncoder().encode(value));
}

/** A nested message made of the given fields, in their order. */
export function messageField(id: number, fields: readonly Field[]): Field {
  const pieces = fields.flat();
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return [Uint8Array.from([...varint(id * 8 + 2), ...varint(length)]), ...pieces];
}

export function joinFields(fields: readonly Field[]): Uint8Array {
  const pieces = fields.flat();
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
