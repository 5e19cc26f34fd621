// WebM as a hostile recorder writes it: a right stream, changed where its readers and decoders trust it.
import fc from 'fast-check';
import { webmIds as ids } from '../../server/src/features/live/video/webm-ids.ts';
import { nodesOf, replaceNode, unknownSize, writeTree, type EbmlNode } from './webm-tree.ts';

interface Change {
  /** What it can be done to. */
  readonly fits: (node: EbmlNode) => boolean;
  readonly put: (node: EbmlNode) => readonly EbmlNode[];
}

/** Track, time and flags, in front of the frame. */
const blockHead = 4;
const always = () => true;
const isLeaf = ({ content }: EbmlNode) => content instanceof Uint8Array;
const isBlock = ({ id }: EbmlNode) => id === ids.simpleBlock;
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

/** Another content for what has no elements in it. */
const put = (fits: Change['fits'], change: (content: Uint8Array) => Uint8Array): Change => ({
  fits: (node) => isLeaf(node) && fits(node),
  put: (node) => (node.content instanceof Uint8Array ? [{ ...node, content: change(node.content) }] : [node]),
});
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

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
  .map((size): Change => ({ fits: always, put: (node) => [{ ...node, claims: size }] }));

const otherPlaces = fc.constantFrom<Change>(
  { fits: always, put: () => [] },
  { fits: always, put: (node) => [node, node] },
  {
    fits: isBlock,
    put: (node) => [{ id: ids.blockGroup, content: [{ ...node, id: ids.block }] }],
  },
  {
    fits: always,
    put: (node) => [
      node,
      ...Array.from({ length: 5_000 }, () => ({ id: ids.empty, content: new Uint8Array() })),
    ],
  },
);

const otherIds = fc
  .constantFrom(...Object.values(ids))
  .map((id): Change => ({ fits: always, put: (node) => [{ ...node, id }] }));

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
  .map((bytes) =>
    put(
      ({ id }) => numbers.has(id),
      () => Uint8Array.from(bytes),
    ),
  );

const otherCodecs = fc
  .constantFrom('V_VP8', 'V_VP9', 'V_AV1', 'V_MPEG4/ISO/AVC', 'A_OPUS', '__proto__', 'V'.repeat(60_000))
  .map((name) =>
    put(
      ({ id }) => id === ids.codecId,
      () => Uint8Array.from(Buffer.from(name)),
    ),
  );

/** Several frames in one block: by Xiph's lengths, EBML's, or all alike (RFC 9559, 10.3). */
const laced = fc
  .tuple(fc.constantFrom(0x02, 0x04, 0x06), fc.uint8Array({ minLength: 1, maxLength: 12 }))
  .map(([flag, lengths]) =>
    put(isBlock, (block) =>
      joined(block.subarray(0, 3), Uint8Array.of((block[3] ?? 0) | flag), lengths, block.subarray(blockHead)),
    ),
  );

const truncated = place.map((where) =>
  put(isLeaf, (content) => content.slice(0, Math.floor(where * content.length))),
);

/** So much of the frame's own head stays that a decoder begins with it. */
const garbage = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.uint8Array({ maxLength: 3_000 }))
  .map(([kept, noise]) => put(isBlock, (block) => joined(block.subarray(0, blockHead + kept), noise)));

const flipped = fc
  .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 40 })
  .map((flips) =>
    put(isBlock, (block) => {
      const copy = Uint8Array.from(block);
      for (const [where, mask] of flips) {
        const at = blockHead + Math.floor(where * Math.max(0, copy.length - blockHead));
        if (at < copy.length) copy[at] = (copy[at] ?? 0) ^ mask;
      }
      return copy;
    }),
  );

/** Bytes of the heads of VP8 (RFC 6386, 9.1) and VP9 that hold sizes, kinds of frames and references. */
const otherHeads = fc
  .tuple(
    fc.integer({ min: 0, max: 11 }),
    fc.constantFrom([0xff, 0x3f, 0xff, 0x3f], [0, 0, 0, 0], [0xff], [0x01]),
  )
  .map(([at, bytes]) =>
    put(isBlock, (block) => {
      const copy = Uint8Array.from(block);
      bytes.forEach((byte, index) => {
        if (blockHead + at + index < copy.length) copy[blockHead + at + index] = byte;
      });
      return copy;
    }),
  );

const changes = fc.oneof(
  claims,
  otherPlaces,
  otherIds,
  otherNumbers,
  otherCodecs,
  laced,
  truncated,
  { weight: 2, arbitrary: garbage },
  { weight: 2, arbitrary: flipped },
  { weight: 2, arbitrary: otherHeads },
);

function changed(stream: readonly EbmlNode[], { fits, put }: Change, where: number): readonly EbmlNode[] {
  const candidates = stream.flatMap(nodesOf).filter(fits);
  const wanted = candidates[Math.floor(where * candidates.length)];
  return wanted ? replaceNode(stream, wanted, put) : stream;
}

/** Cut where it happens to be cut. */
function cut(bytes: Uint8Array, borders: readonly number[]): readonly Uint8Array[] {
  const at = borders.map((where) => Math.floor(where * bytes.length)).sort((a, b) => a - b);
  return [0, ...at]
    .map((from, index) => bytes.subarray(from, at[index] ?? bytes.length))
    .filter(({ length }) => length > 0);
}

/** One of these streams with one to four things wrong with it, in the pieces in which it is sent. */
export function webmMutants(streams: readonly (readonly EbmlNode[])[]): fc.Arbitrary<readonly Uint8Array[]> {
  const borders = fc.oneof(
    fc.array(place, { maxLength: 3 }),
    // As a browser's recorder does it, and within the head of the first element.
    fc.tuple(fc.constantFrom(1e-9, 1e-4, 1e-3), place).map(([first, other]) => [first, other]),
  );
  return fc
    .tuple(
      fc.constantFrom(...streams),
      fc.array(fc.tuple(changes, place), { minLength: 1, maxLength: 4 }),
      borders,
    )
    .map(([stream, wrong, at]) => {
      const spoiled = wrong.reduce((so, [change, where]) => changed(so, change, where), stream);
      return cut(Buffer.concat(spoiled.map(writeTree)), at);
    });
}
