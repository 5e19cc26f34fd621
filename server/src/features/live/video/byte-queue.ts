/** The bytes of a stream that have come and were not taken yet. */
export interface ByteQueue {
  readonly put: (bytes: Uint8Array) => void;
  readonly length: () => number;
  /** So many of the next bytes, without taking them; fewer where fewer have come. */
  readonly peek: (length: number) => Uint8Array;
  /** @returns null where fewer have come */
  readonly take: (length: number) => Uint8Array | null;
  /** Passes over so many at most. @returns how many it were */
  readonly skip: (length: number) => number;
}

export function createByteQueue(): ByteQueue {
  const parts: Uint8Array[] = [];
  let length = 0;

  /** Joins no more parts than it takes, so that each byte is copied once. */
  function peek(wanted: number): Uint8Array {
    const [first] = parts;
    if (!first || first.length >= wanted) return (first ?? new Uint8Array()).subarray(0, wanted);
    let count = 0;
    for (let bytes = 0; count < parts.length && bytes < wanted; count++) bytes += parts[count]?.length ?? 0;
    const joined = Buffer.concat(parts.splice(0, count));
    parts.unshift(joined);
    return joined.subarray(0, wanted);
  }

  function skip(wanted: number): number {
    let left = Math.min(wanted, length);
    const skipped = left;
    length -= skipped;
    while (left > 0) {
      const [first] = parts;
      if (!first) break;
      if (first.length > left) parts[0] = first.subarray(left);
      else parts.shift();
      left -= first.length;
    }
    return skipped;
  }

  return {
    put: (bytes) => {
      if (bytes.length === 0) return;
      parts.push(bytes);
      length += bytes.length;
    },
    length: () => length,
    peek,
    take: (wanted) => {
      if (length < wanted) return null;
      const bytes = peek(wanted);
      skip(wanted);
      return bytes;
    },
    skip,
  };
}
