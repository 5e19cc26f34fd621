// Short MP4 in fragments as a browser's recorder sends it, of each codec that is decoded in it.
import { encodeVideo } from '../../server/src/features/live/pose-pool/encode-video.ts';
import { box, bytes, words, writeBox, type BoxNode } from './mp4-tree.ts';

const size = { width: 160, height: 120 } as const;
const frameCount = 8;
const timescale = 1_000;
const upright = [0x1_0000, 0, 0, 0, 0x1_0000, 0, 0, 0, 0x4000_0000];
/** Each sample has a duration and a size of its own; the first byte of their media data is told (8.8.8). */
const runFlags = 0x301;
const [parameterSet, pictureParameterSet] = [7, 8];

const entries = { h264: 'avc1', vp9: 'vp09' } as const;
export const mp4Kinds = Object.keys(entries) as readonly (keyof typeof entries)[];

/** ITU-T H.264, annex B: in front of each unit, with another zero before it at the beginning of a frame. */
const startCode = '\0\0\u0001';

/** The units of a frame of H.264, without the start codes between them. */
function unitsOf(frame: Uint8Array): readonly Buffer[] {
  return Buffer.from(frame)
    .toString('latin1')
    .replaceAll(`\0${startCode}`, startCode)
    .split(startCode)
    .filter((unit) => unit !== '')
    .map((unit) => Buffer.from(unit, 'latin1'));
}

const kindOf = (unit: Uint8Array): number => (unit[0] ?? 0) & 0x1f;

/** Its decoder configuration record (ISO/IEC 14496-15, 5.3.3). */
function configurationOf(units: readonly Buffer[]): BoxNode[] {
  const [sequence = Buffer.alloc(4)] = units.filter((unit) => kindOf(unit) === parameterSet);
  const [picture = Buffer.alloc(1)] = units.filter((unit) => kindOf(unit) === pictureParameterSet);
  const sized = (unit: Buffer) => Buffer.concat([Buffer.of(unit.length >> 8, unit.length & 0xff), unit]);
  const head = Buffer.concat([Buffer.of(1), sequence.subarray(1, 4), Buffer.of(0xff, 0xe1)]);
  const content = Buffer.concat([head, sized(sequence), Buffer.of(1), sized(picture)]);
  return [{ type: 'avcC', content }];
}

function head(entry: string, configuration: readonly BoxNode[]): readonly BoxNode[] {
  const fields = Buffer.alloc(78);
  fields.writeUInt16BE(size.width, 24);
  fields.writeUInt16BE(size.height, 26);
  const table = box('stsd', bytes(words(0, 1)), box(entry, bytes(fields), ...configuration));
  const media = box(
    'mdia',
    { type: 'mdhd', content: words(0, 0, 0, timescale, 0, 0) },
    { type: 'hdlr', content: Buffer.concat([words(0, 0), Buffer.from('vide'), words(0, 0, 0)]) },
    box('minf', box('stbl', table)),
  );
  const track = { type: 'tkhd', content: words(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...upright, 0, 0) };
  return [
    { type: 'ftyp', content: Buffer.from('isom') },
    box('moov', box('trak', track, media), box('mvex', { type: 'trex', content: words(0, 1, 1, 33, 0, 0) })),
  ];
}

/** @param frameMs between its frames */
function fragment(frames: readonly Uint8Array[], fromMs: number, frameMs: number): readonly BoxNode[] {
  const samples = frames.flatMap(({ length }) => [frameMs, length]);
  const movie = (offset: number) =>
    box(
      'moof',
      { type: 'mfhd', content: words(0, 1) },
      box(
        'traf',
        { type: 'tfhd', content: words(0x2_0000, 1) },
        { type: 'tfdt', content: words(0, fromMs) },
        { type: 'trun', content: words(runFlags, frames.length, offset, ...samples) },
      ),
    );
  const media = box('mdat', ...frames.map((content) => ({ type: null, isFrame: true, content })));
  return [movie(writeBox(movie(0)).length + 8), media];
}

/** @param frameMs between its frames */
export async function makeMp4(codec: keyof typeof entries, frameMs: number): Promise<readonly BoxNode[]> {
  const encoded = (await encodeVideo(codec, size, frameCount)).map(({ data }) => data);
  const isH264 = codec === 'h264';
  const units = encoded.flatMap(unitsOf);
  const frames = isH264
    ? encoded.map((frame) => Buffer.concat(unitsOf(frame).flatMap((unit) => [words(unit.length), unit])))
    : encoded;
  return [
    ...head(entries[codec], isH264 ? configurationOf(units) : []),
    ...fragment(frames.slice(0, frameCount / 2), 0, frameMs),
    ...fragment(frames.slice(frameCount / 2), (frameCount / 2) * frameMs, frameMs),
  ];
}
