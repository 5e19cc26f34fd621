/** Numbers as bytes, seven bits each, the lowest first; small ones take one byte. */
export interface ByteWriter {
  /** A whole number from 0. */
  readonly unsigned: (value: number) => void;
  /** A whole number of either sign, as zigzag: 0, -1, 1, -2 ... become 0, 1, 2, 3 ... */
  readonly signed: (value: number) => void;
  readonly bytes: () => Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024);
  let length = 0;

  function push(byte: number): void {
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[length] = byte;
    length += 1;
  }

  // Arithmetic rather than shifts: times of a clock need more than 32 bits.
  function unsigned(value: number): void {
    let rest = value;
    while (rest >= 128) {
      push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    push(rest);
  }

  return {
    unsigned,
    signed: (value) => {
      unsigned(value < 0 ? -2 * value - 1 : 2 * value);
    },
    bytes: () => buffer.slice(0, length),
  };
}
