// Compressed frames as a broken or hostile encoder writes them.
import fc from 'fast-check';

export type Spoil = (frame: Uint8Array) => Uint8Array;

export const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** So much of the frame's own head stays that a decoder begins with it. */
const garbage = fc.tuple(fc.integer({ min: 0, max: 24 }), fc.uint8Array({ maxLength: 3_000 })).map(
  ([kept, noise]): Spoil =>
    (frame) =>
      Buffer.concat([frame.subarray(0, kept), noise]),
);

const flipped = fc
  .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 40 })
  .map((flips): Spoil => (frame) => {
    const copy = Uint8Array.from(frame);
    for (const [where, mask] of flips) {
      const at = Math.floor(where * copy.length);
      if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ mask;
    }
    return copy;
  });

/** Bytes of the heads of VP8 (RFC 6386, 9.1), VP9 and H.264 that hold sizes, kinds of frames and references. */
const otherHeads = fc
  .tuple(
    fc.integer({ min: 0, max: 11 }),
    fc.constantFrom([0xff, 0x3f, 0xff, 0x3f], [0, 0, 0, 0], [0xff], [0x01]),
  )
  .map(([at, put]): Spoil => (frame) => {
    const copy = Uint8Array.from(frame);
    for (const [index, byte] of put.entries()) if (at + index < copy.length) copy[at + index] = byte;
    return copy;
  });

export const spoiledFrames: fc.Arbitrary<Spoil> = fc.oneof(garbage, flipped, otherHeads);
export const truncated: fc.Arbitrary<Spoil> = place.map(
  (where) => (content) => content.slice(0, Math.floor(where * content.length)),
);
