// The letters of a file: spreadsheets save in more than one encoding, and not every one can be told by its bytes.

/** How a file may have been saved that is no Unicode. */
const encodings = ['windows-1252', 'windows-1250', 'windows-1251', 'macintosh'] as const;

/** A way to read the file, with what it makes of its first lines that differ. */
export interface Reading {
  readonly encoding: (typeof encodings)[number];
  readonly text: string;
  readonly sample: readonly string[];
}

function unicodeOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: what is ASCII has a zero in every other place.
  const head = bytes.subarray(0, 1_000);
  const zeros = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  if (zeros(1) > head.length / 4) return 'utf-16le';
  return zeros(0) > head.length / 4 ? 'utf-16be' : 'utf-8';
}

/** @returns undefined where the bytes are no Unicode: somebody has to say what they are */
export function readUnicode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(unicodeOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Every way to read bytes that are no Unicode, each with the lines in which they differ. */
export function readingsOf(bytes: Uint8Array): readonly Reading[] {
  return encodings.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    const telling = text.split(/[\r\n]+/).filter((line) => /[^\p{ASCII}]/u.test(line));
    return { encoding, text, sample: telling.slice(0, 3).map((line) => line.slice(0, 120)) };
  });
}
