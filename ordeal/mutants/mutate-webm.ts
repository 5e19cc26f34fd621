// WebM as a hostile recorder writes it.
import fc from 'fast-check';
import { webmIds as ids } from '../../server/src/features/live/video/webm-ids.ts';
import { spoiledFrames, truncated } from './spoil-frame.ts';
import { replace, spoil, type Change } from './stream-mutants.ts';
import { unknownSize, type EbmlNode } from './webm-tree.ts';

type WebmChange = Change<EbmlNode>;

/** Track, time and flags, in front of the frame. */
const blockHead = 4;
const always = () => true;
const isBlock = ({ id }: EbmlNode) => id === ids.simpleBlock;

/** Nothing, little, unknown, more than is there, and more than any machine has. */
const claims = fc
  .constantFrom<readonly number[]>(
    [0x80],
    [0x81],
    [0xfe],
    [0xff],
    [0x40, 0x01],
    [0x7f, 0xff],
    [0x10, 0x3f, 0xff, 0xff],
    [0x1f, 0xff, 0xff, 0xfe],
    [0x08, 0xff, 0xff, 0xff, 0xff],
    [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe],
    [0x01, 0, 0, 0, 0, 0, 0, 0],
    [0x00],
    unknownSize,
  )
  .map((size): WebmChange => replace(always, (node) => [{ ...node, claims: size }]));

const otherPlaces = fc.constantFrom<WebmChange>(
  replace<EbmlNode>(always, () => []),
  replace<EbmlNode>(always, (node) => [node, node]),
  replace<EbmlNode>(isBlock, (node) => [{ id: ids.blockGroup, content: [{ ...node, id: ids.block }] }]),
  replace<EbmlNode>(always, (node) => [
    node,
    ...Array.from({ length: 5_000 }, () => ({ id: ids.empty, content: new Uint8Array() })),
  ]),
);

const otherIds = fc
  .constantFrom(...Object.values(ids))
  .map((id): WebmChange => replace(always, (node) => [{ ...node, id }]));

const numbers: ReadonlySet<number> = new Set([
  ids.timestampScale,
  ids.trackNumber,
  ids.trackType,
  ids.pixelWidth,
  ids.pixelHeight,
  ids.timestamp,
]);
const otherNumbers = fc
  .constantFrom([], [0], [1], [0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], Array<number>(8).fill(0xff), [
    ...Array<number>(9).fill(1),
  ])
  .map((bytes): WebmChange =>
    spoil(
      ({ id }) => numbers.has(id),
      () => Uint8Array.from(bytes),
    ),
  );

const otherCodecs = fc
  .constantFrom('V_VP8', 'V_VP9', 'V_AV1', 'V_MPEG4/ISO/AVC', 'A_OPUS', '__proto__', 'V'.repeat(60_000))
  .map((name): WebmChange =>
    spoil(
      ({ id }) => id === ids.codecId,
      () => Uint8Array.from(Buffer.from(name)),
    ),
  );

/** Several frames in one block: by Xiph's lengths, EBML's, or all alike (RFC 9559, 10.3). */
const laced = fc
  .tuple(fc.constantFrom(0x02, 0x04, 0x06), fc.uint8Array({ minLength: 1, maxLength: 12 }))
  .map(([flag, lengths]): WebmChange =>
    spoil(isBlock, (block) =>
      Buffer.concat([
        block.subarray(0, 3),
        Uint8Array.of((block[3] ?? 0) | flag),
        lengths,
        block.subarray(blockHead),
      ]),
    ),
  );

const otherFrames = spoiledFrames.map((change): WebmChange =>
  spoil(isBlock, (block) => Buffer.concat([block.subarray(0, blockHead), change(block.subarray(blockHead))])),
);

export const webmChanges: fc.Arbitrary<WebmChange> = fc.oneof(
  claims,
  otherPlaces,
  otherIds,
  otherNumbers,
  otherCodecs,
  laced,
  truncated.map((change): WebmChange => spoil(always, change)),
  { weight: 6, arbitrary: otherFrames },
);
