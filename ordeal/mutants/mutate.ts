// Bytes as a broken or hostile encoder writes them: some changed, some gone, some twice.
import fc from 'fast-check';

type Change = (bytes: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (bytes: Uint8Array, where: number): number => Math.floor(where * bytes.length);
const joined = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** What sizes and counts in headers are made of. */
const extremes = fc.constantFrom<readonly number[]>(
  [0],
  [0xff],
  [0, 0],
  [0xff, 0xff],
  [0x7f, 0xff],
  [0xff, 0xd8],
  [0xff, 0xda],
  [0, 0, 0, 0],
  [0xff, 0xff, 0xff, 0xff],
  [0x7f, 0xff, 0xff, 0xff],
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([where, mask]): Change => (bytes) => {
    const copy = Uint8Array.from(bytes);
    copy[at(copy, where)] = (copy[at(copy, where)] ?? 0) ^ mask;
    return copy;
  }),
  // Most of what can be got wrong stands at the beginning.
  fc
    .tuple(fc.double({ min: 0, max: 0.05, noNaN: true }), extremes)
    .map(([where, value]): Change => (bytes) => {
      const copy = Uint8Array.from(bytes);
      value.forEach((byte, index) => (copy[at(copy, where) + index] = byte));
      return copy;
    }),
  place.map(
    (where): Change =>
      (bytes) =>
        bytes.slice(0, at(bytes, where)),
  ),
  fc.tuple(place, place).map(([from, to]): Change => (bytes) => {
    const [start, end] = [at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))];
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 400 })).map(([where, length]): Change => (bytes) => {
    const start = at(bytes, where);
    return joined(bytes.subarray(0, start + length), bytes.subarray(start));
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 64 })).map(
    ([where, noise]): Change =>
      (bytes) =>
        joined(bytes.subarray(0, at(bytes, where)), noise, bytes.subarray(at(bytes, where))),
  ),
);

/** One of these, changed in one to four places. */
export function mutants(bases: readonly Uint8Array[]): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  return fc
    .tuple(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 4 }))
    .map(([base, changes]) => Uint8Array.from(changes.reduce((bytes, next) => next(bytes), base)));
}
