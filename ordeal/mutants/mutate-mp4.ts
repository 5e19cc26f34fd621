// MP4 in fragments as a hostile recorder writes it.
import fc from 'fast-check';
import { bytes, nestBox, words, type BoxNode } from './mp4-tree.ts';
import { place, spoiledFrames, truncated } from './spoil-frame.ts';
import { replace, spoil, type Change } from './stream-mutants.ts';

type Mp4Change = Change<BoxNode>;

const always = () => true;
const isBox = ({ type }: BoxNode) => type !== null;
const isFrame = ({ isFrame: is = false }: BoxNode) => is;
const hasType =
  (...types: readonly string[]) =>
  ({ type }: BoxNode) =>
    type !== null && types.includes(type);

/** To the end, shorter than its head, empty, more than is there, and more than any machine has; in 32 bits and in 64. */
const claims = fc
  .constantFrom<number | bigint>(
    0,
    2,
    7,
    8,
    9,
    16,
    0xffff,
    0x10_0001,
    0x7fff_ffff,
    0xffff_ffff,
    0n,
    15n,
    16n,
    17n,
    0x1_0000_0000n,
    2n ** 53n + 1n,
    2n ** 64n - 1n,
  )
  .map((size): Mp4Change => replace(isBox, (node) => [{ ...node, claims: size }]));

const types = [
  ...['ftyp', 'moov', 'mvex', 'trex', 'trak', 'tkhd', 'mdia', 'mdhd', 'hdlr', 'minf', 'stbl', 'stsd'],
  ...['avc1', 'avc3', 'hvc1', 'vp08', 'vp09', 'av01', 'mp4a', 'avcC'],
  ...['moof', 'traf', 'tfhd', 'tfdt', 'trun', 'mdat', 'sidx', 'emsg', 'uuid', 'free', '\0\0\0\0'],
];
const otherTypes = fc
  .constantFrom(...types)
  .map((type): Mp4Change => replace(isBox, (node) => [{ ...node, type }]));

const otherPlaces = fc.constantFrom<Mp4Change>(
  replace<BoxNode>(always, () => []),
  replace<BoxNode>(always, (node) => [node, node]),
  replace<BoxNode>(isBox, (node) => [
    node,
    ...Array.from({ length: 5_000 }, () => ({ type: 'free', content: new Uint8Array() })),
  ]),
  replace<BoxNode>(hasType('traf'), (node) => Array.from({ length: 1_000 }, () => node)),
  replace<BoxNode>(hasType('trun'), (node) => Array.from({ length: 1_000 }, () => node)),
  // A fragment before the head, media data before both.
  (stream) => stream.toReversed(),
  (stream, where) => {
    const at = Math.floor(where * stream.length);
    return [...stream.slice(at), ...stream.slice(0, at)];
  },
);

const nested = fc
  .tuple(
    fc.constantFrom('moov', 'moof', 'traf', 'trak', 'mdia', 'minf', 'free'),
    fc.constantFrom(1, 30, 5_000),
  )
  .map(([type, depth]): Mp4Change => replace(isBox, (node) => [nestBox(type, node, depth)]));

/** Versions, flags, counts, durations, offsets, time scales and sizes are words of 32 bits, in fields of boxes. */
const otherWords = fc
  .tuple(
    fc.array(
      fc.tuple(
        place,
        fc.constantFrom(
          0,
          1,
          2,
          8,
          0x0100_0000,
          0x7fff_ffff,
          0x8000_0000,
          0xffff_fff0,
          0xffff_ffff,
          3_000_000,
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([puts]): Mp4Change =>
    spoil(
      (node) => !isFrame(node) && !hasType('ftyp')(node),
      (fields) => {
        const copy = Buffer.from(fields);
        for (const [where, value] of puts) {
          const at = 4 * Math.floor((where * copy.length) / 4);
          if (at + 4 <= copy.length) copy.writeUInt32BE(value, at);
        }
        return copy;
      },
    ),
  );

/** Millions of samples, with and without bytes that say anything of them. */
const otherRuns = fc
  .tuple(
    fc.constantFrom(0, 1, 0x4, 0x100, 0x200, 0x301, 0xf01),
    fc.constantFrom(0, 1, 5, 3_999, 4_000, 4_001, 4_000_000, 0xffff_ffff),
    fc.array(fc.constantFrom(0, 1, 8, 0xffff, 0x40_0001, 0x7fff_ffff, 0xffff_ffff), { maxLength: 40 }),
  )
  .map(([flags, count, rest]): Mp4Change => spoil(hasType('trun'), () => words(flags, count, ...rest)));

/** Where the media data stand, and how large samples are of which the run says nothing. */
const otherHeaders = fc
  .tuple(
    fc.constantFrom(0, 0x1, 0x8, 0x10, 0x18, 0x2_0000, 0x2_003b),
    fc.array(fc.constantFrom(0, 1, 1_000, 0x40_0000, 0x7fff_ffff, 0xffff_ffff), { maxLength: 6 }),
  )
  .map(([flags, rest]): Mp4Change => spoil(hasType('tfhd'), () => words(flags, 1, ...rest)));

const otherTimes = fc
  .constantFrom(
    words(0, 0x7fff_ffff),
    words(0, 0xffff_ffff),
    words(0x0100_0000, 0xffff_ffff, 0xffff_ffff),
    words(0x0100_0000, 0x0020_0000, 1),
    words(0x0100_0000, 1),
    words(0),
  )
  .map((time): Mp4Change => spoil(hasType('tfdt'), () => time));

/** Of H.264: how many bytes a length takes, how many parameter sets there are, and what they say. */
const otherConfigurations = fc
  .oneof(
    spoiledFrames,
    fc.tuple(fc.constantFrom(4, 5, 6, 7), fc.constantFrom(0, 0xfc, 0xff, 0xe0)).map(([at, byte]) => {
      return (record: Uint8Array) => Uint8Array.from(record).fill(byte, at, at + 1);
    }),
  )
  .map((change): Mp4Change => spoil(hasType('avcC'), change));

export const mp4Changes: fc.Arbitrary<Mp4Change> = fc.oneof(
  claims,
  otherTypes,
  { weight: 2, arbitrary: otherPlaces },
  nested,
  { weight: 2, arbitrary: otherWords },
  otherRuns,
  otherHeaders,
  otherTimes,
  otherConfigurations,
  truncated.map((change): Mp4Change => spoil(always, change)),
  fc.uint8Array({ maxLength: 64 }).map((noise): Mp4Change => replace(always, (node) => [bytes(noise), node])),
  { weight: 8, arbitrary: spoiledFrames.map((change): Mp4Change => spoil(isFrame, change)) },
);
