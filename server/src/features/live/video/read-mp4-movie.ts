// What the head of an MP4 says of its video (ISO/IEC 14496-12, 8.2 to 8.8).
import type { Orientation } from '@spotter/pose/rgb-picture';
import { boxesOf, findBox, needBox, viewOf } from './mp4-boxes.ts';
import { unsupported, type VideoCodec, type VideoTrack } from './video-track.ts';

export interface Movie {
  readonly track: VideoTrack;
  readonly trackId: number;
  /** Units a second. */
  readonly timescale: number;
  /** Of samples of which the fragments say nothing else. */
  readonly defaults: { readonly duration: number; readonly size: number };
}

const codecs: Readonly<Record<string, VideoCodec>> = { avc1: 'h264', avc3: 'h264', vp08: 'vp8', vp09: 'vp9' };
/** Fields of a visual sample entry, before the boxes in it. */
const entryFields = 78;

/** Which way the matrix turns the picture, by the signs of its first two rows (8.3.2.2). */
function orientationOf(matrix: DataView): Orientation {
  const [a, b, c, d] = [0, 4, 12, 16].map((at) => Math.sign(matrix.getInt32(at)));
  if (a === 0 && b === 1 && c === -1 && d === 0) return 6;
  if (a === 0 && b === -1 && c === 1 && d === 0) return 8;
  return a === -1 && d === -1 ? 3 : 1;
}

function isVideo(track: Uint8Array): boolean {
  const handler = findBox(track, 'mdia', 'hdlr');
  return handler !== null && String.fromCharCode(...handler.subarray(8, 12)) === 'vide';
}

/** Times and durations take 32 or 64 bits, by the version of the box. */
function isWide(box: DataView): boolean {
  return box.getUint8(0) === 1;
}

function readTrack(track: Uint8Array): VideoTrack {
  const [entry] = boxesOf(findBox(track, 'mdia', 'minf', 'stbl', 'stsd')?.subarray(8) ?? new Uint8Array());
  const codec = entry && Object.hasOwn(codecs, entry.type) ? codecs[entry.type] : undefined;
  if (!entry || codec === undefined || entry.body.length < entryFields) {
    throw unsupported(`This server does not decode video of the kind ${entry?.type ?? 'unknown'}.`);
  }
  const fields = viewOf(entry.body);
  const header = needBox(track, 84, 'tkhd');
  const matrix = viewOf(new Uint8Array(header.buffer, header.byteOffset + (isWide(header) ? 52 : 40), 32));
  const configuration = codec === 'h264' ? findBox(entry.body.subarray(entryFields), 'avcC') : null;
  if (codec === 'h264' && (configuration?.length ?? 0) < 7)
    throw unsupported('H.264 without its configuration is not read here.');
  return {
    codec,
    size: { width: fields.getUint16(24), height: fields.getUint16(26) },
    orientation: orientationOf(matrix),
    configuration,
  };
}

/** @param body of the box `moov` */
export function readMovie(body: Uint8Array): Movie {
  const track = [...boxesOf(body)].find(({ type, body: inner }) => type === 'trak' && isVideo(inner))?.body;
  if (!track) throw unsupported('The stream has no video in it.');
  const extensions = findBox(body, 'mvex');
  if (!extensions) throw unsupported('This MP4 can be read only when it has ended.');
  const header = needBox(track, 84, 'tkhd');
  const media = needBox(track, 24, 'mdia', 'mdhd');
  const trackId = header.getUint32(isWide(header) ? 20 : 12);
  const extension = [...boxesOf(extensions)]
    .filter(({ type, body: inner }) => type === 'trex' && inner.length >= 24)
    .map(({ body: inner }) => viewOf(inner))
    .find((view) => view.getUint32(4) === trackId);
  return {
    track: readTrack(track),
    trackId,
    timescale: Math.max(1, media.getUint32(isWide(media) ? 20 : 12)),
    defaults: { duration: extension?.getUint32(12) ?? 0, size: extension?.getUint32(16) ?? 0 },
  };
}
