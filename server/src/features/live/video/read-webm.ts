// WebM and Matroska as a browser's recorder writes them, live: elements are read flat as they come (RFC 8794, RFC 9559).
import { createByteQueue } from './byte-queue.ts';
import { createStepLimit } from './step-limit.ts';
import {
  damaged,
  unsupported,
  type VideoCodec,
  type VideoEvent,
  type VideoReader,
  type VideoTrack,
} from './video-track.ts';
import { webmIds as id } from './webm-ids.ts';

const videoTrackType = 1;
const codecs: Readonly<Record<string, VideoCodec>> = {
  V_VP8: 'vp8',
  V_VP9: 'vp9',
  'V_MPEG4/ISO/AVC': 'h264',
};
/** These are entered: what they hold follows as if it stood outside. Their size may be unknown. */
const entered: ReadonlySet<number> = new Set([id.segment, id.cluster, id.blockGroup]);
/** These are looked at as a whole, and so have to fit; everything else is passed over. */
const longest = new Map<number, number>([
  [id.info, 64 * 1024],
  [id.tracks, 64 * 1024],
  [id.timestamp, 8],
  [id.block, 4 * 1024 * 1024],
  [id.simpleBlock, 4 * 1024 * 1024],
]);
const laced = 0x06;
/** Of an element: a block of silence has a dozen, one of a picture hundreds. */
const averageBytes = 64;

interface Element {
  readonly id: number;
  /** Undefined where it is unknown: all bits of the size are set. */
  readonly size: number | undefined;
  /** How many bytes id and size take. */
  readonly headLength: number;
}

/** How many bytes a number takes by its leading zeros, 0 where it takes more than so many. */
function lengthOf(first: number, most: number): number {
  const length = Math.clz32(first) - 23;
  return length <= most ? length : 0;
}

/** @returns null where it needs more bytes */
function readHead(bytes: Uint8Array): Element | null {
  const idLength = lengthOf(bytes[0] ?? 0xff, 4);
  if (idLength === 0) throw damaged();
  const first = bytes[idLength];
  if (first === undefined) return null;
  const sizeLength = lengthOf(first, 8);
  if (sizeLength === 0) throw damaged();
  if (bytes.length < idLength + sizeLength) return null;
  const number = bytes.subarray(0, idLength).reduce((value, byte) => value * 256 + byte, 0);
  let size = first & (0xff >> sizeLength);
  let isUnknown = size === 0xff >> sizeLength;
  for (const byte of bytes.subarray(idLength + 1, idLength + sizeLength)) {
    size = size * 256 + byte;
    isUnknown &&= byte === 0xff;
  }
  return { id: number, size: isUnknown ? undefined : size, headLength: idLength + sizeLength };
}

/** No master element that is looked at as a whole has more. */
const mostElements = 500;

/** The elements of a master element that is here as a whole. */
function* elementsOf(bytes: Uint8Array): Generator<readonly [id: number, body: Uint8Array]> {
  let count = 0;
  for (let at = 0; at < bytes.length;) {
    if (count++ === mostElements) throw damaged();
    const head = readHead(bytes.subarray(at));
    if (head?.size === undefined) throw damaged();
    at += head.headLength;
    if (at + head.size > bytes.length) throw damaged();
    yield [head.id, bytes.subarray(at, at + head.size)];
    at += head.size;
  }
}

function toNumber(bytes: Uint8Array): number {
  return bytes.reduce((value, byte) => value * 256 + byte, 0);
}

/** @returns null where it is no video */
function readTrack(entry: Uint8Array): { readonly number: number; readonly track: VideoTrack } | null {
  const found = new Map(elementsOf(entry));
  const numberOf = (element: number): number => toNumber(found.get(element) ?? new Uint8Array());
  if (numberOf(id.trackType) !== videoTrackType) return null;
  const name = Buffer.from(found.get(id.codecId) ?? []).toString('latin1');
  const codec = Object.hasOwn(codecs, name) ? codecs[name] : undefined;
  if (codec === undefined)
    throw unsupported(`This server does not decode video of the kind ${name.slice(0, 40)}.`);
  if (found.has(id.contentEncodings))
    throw unsupported('This server does not unpack compressed or encrypted WebM.');
  const video = new Map(elementsOf(found.get(id.video) ?? new Uint8Array()));
  const size = {
    width: toNumber(video.get(id.pixelWidth) ?? new Uint8Array()),
    height: toNumber(video.get(id.pixelHeight) ?? new Uint8Array()),
  };
  const configuration = codec === 'h264' ? (found.get(id.codecPrivate) ?? null) : null;
  return { number: numberOf(id.trackNumber), track: { codec, size, orientation: 1, configuration } };
}

export function createWebmReader(): VideoReader {
  const queue = createByteQueue();
  const steps = createStepLimit(averageBytes);
  /** Of an element that is passed over. */
  let toSkip = 0;
  let trackNumber: number | undefined;
  /** Nanoseconds. */
  let timestampScale = 1_000_000;
  let clusterTimestamp = 0;

  function readTracks(body: Uint8Array): VideoEvent[] {
    for (const [element, entry] of elementsOf(body)) {
      const found = element === id.trackEntry ? readTrack(entry) : null;
      if (!found) continue;
      trackNumber = found.number;
      return [{ kind: 'track', track: found.track }];
    }
    throw unsupported('The stream has no video in it.');
  }

  function readBlock(body: Uint8Array): VideoEvent[] {
    const numberLength = lengthOf(body[0] ?? 0, 8);
    const start = numberLength + 3;
    if (numberLength === 0 || body.length < start) throw damaged();
    const number =
      toNumber(body.subarray(0, numberLength)) - 0x80 * 256 ** (numberLength - 1) * 2 ** (1 - numberLength);
    if (number !== trackNumber) return [];
    if (((body[start - 1] ?? 0) & laced) !== 0) throw damaged();
    const relative = (((body[numberLength] ?? 0) << 24) >> 16) | (body[numberLength + 1] ?? 0);
    const tMs = ((clusterTimestamp + relative) * timestampScale) / 1e6;
    return [{ kind: 'frame', frame: { tMs, data: body.subarray(start) } }];
  }

  function read(element: number, body: Uint8Array): VideoEvent[] {
    switch (element) {
      case id.info:
        for (const [inner, value] of elementsOf(body))
          if (inner === id.timestampScale) timestampScale = toNumber(value);
        return [];
      case id.tracks:
        return readTracks(body);
      case id.timestamp:
        clusterTimestamp = toNumber(body);
        return [];
      default:
        return readBlock(body);
    }
  }

  return (bytes) => {
    const events: VideoEvent[] = [];
    queue.put(bytes);
    steps.add(bytes.length);
    for (;;) {
      steps.take();
      toSkip -= queue.skip(toSkip);
      const head = queue.length() > 0 ? readHead(queue.peek(12)) : null;
      if (!head) return events;
      const most = longest.get(head.id);
      if (most === undefined) {
        if (head.size === undefined && !entered.has(head.id)) throw damaged();
        queue.skip(head.headLength);
        toSkip = entered.has(head.id) ? 0 : (head.size ?? 0);
        continue;
      }
      if (head.size === undefined || head.size > most) throw damaged();
      if (queue.length() < head.headLength + head.size) return events;
      queue.skip(head.headLength);
      events.push(...read(head.id, queue.take(head.size) ?? new Uint8Array()));
    }
  };
}
