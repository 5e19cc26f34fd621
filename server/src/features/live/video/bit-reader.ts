/** Reads bits, the highest of each byte first; beyond the end they are 0. */
export interface BitReader {
  readonly bits: (count: number) => number;
  readonly flag: () => boolean;
  /** Exp-Golomb code without a sign (ITU-T H.264, 9.1). */
  readonly unsigned: () => number;
  /** Exp-Golomb code with a sign. */
  readonly signed: () => number;
}

/** Longer codes are no size of a picture that anybody films. */
const longestCode = 31;

export function createBitReader(bytes: Uint8Array): BitReader {
  let at = 0;

  function bit(): number {
    const value = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
    at += 1;
    return value;
  }

  function bits(count: number): number {
    let value = 0;
    for (let read = 0; read < count; read++) value = value * 2 + bit();
    return value;
  }

  function unsigned(): number {
    let zeros = 0;
    while (zeros < longestCode && bit() === 0) zeros += 1;
    return 2 ** zeros - 1 + bits(zeros);
  }

  return {
    bits,
    flag: () => bit() === 1,
    unsigned,
    signed: () => {
      const code = unsigned();
      return code % 2 === 1 ? (code + 1) / 2 : -code / 2;
    },
  };
}
