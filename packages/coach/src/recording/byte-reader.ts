/** Reads what a ByteWriter wrote. */
export interface ByteReader {
  /** @throws RangeError at the end of the bytes, or where a number is longer than any that is written */
  readonly unsigned: () => number;
  /** @throws RangeError as `unsigned` */
  readonly signed: () => number;
  readonly atEnd: () => boolean;
}

const mostBytes = 8;

export function createByteReader(bytes: Uint8Array): ByteReader {
  let at = 0;

  function unsigned(): number {
    let value = 0;
    let factor = 1;
    for (let i = 0; i < mostBytes; i++) {
      const byte = bytes[at];
      if (byte === undefined) throw new RangeError('the recording is cut off');
      at += 1;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
    throw new RangeError('the recording is damaged');
  }

  return {
    unsigned,
    signed: () => {
      const value = unsigned();
      return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    },
    atEnd: () => at >= bytes.length,
  };
}
