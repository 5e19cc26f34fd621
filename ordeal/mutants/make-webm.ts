// Short streams as a browser's recorder sends them, of each codec that is decoded.
import { encodeVideo } from '../../server/src/features/live/pose-pool/encode-video.ts';
import { webmIds as ids } from '../../server/src/features/live/video/webm-ids.ts';
import { bytesOf, unknownSize, type EbmlNode } from './webm-tree.ts';

const size = { width: 160, height: 120 } as const;
const frameCount = 8;
const keyFlag = 0x80;

const codecs = { vp8: 'V_VP8', vp9: 'V_VP9' } as const;
export const webmKinds = Object.keys(codecs) as readonly (keyof typeof codecs)[];

/** @param frameMs between its frames */
export async function makeWebm(codec: keyof typeof codecs, frameMs: number): Promise<readonly EbmlNode[]> {
  const frames = await encodeVideo(codec, size, frameCount);
  const number = (id: number, value: number, length = 2): EbmlNode => ({
    id,
    content: bytesOf(value, length),
  });
  const block = (index: number): EbmlNode => {
    const { isKey = false, data = new Uint8Array() } = frames[index] ?? {};
    const head = [0x81, 0, (index % (frameCount / 2)) * frameMs, isKey ? keyFlag : 0];
    return { id: ids.simpleBlock, content: Uint8Array.from([...head, ...data]) };
  };
  const cluster = (from: number): EbmlNode => ({
    id: ids.cluster,
    claims: unknownSize,
    content: [
      number(ids.timestamp, from * frameMs),
      ...Array.from({ length: frameCount / 2 }, (_, index) => block(from + index)),
    ],
  });
  const video = [number(ids.pixelWidth, size.width), number(ids.pixelHeight, size.height)];
  const track = [
    number(ids.trackNumber, 1, 1),
    number(ids.trackType, 1, 1),
    { id: ids.codecId, content: Uint8Array.from(Buffer.from(codecs[codec])) },
    { id: ids.video, content: video },
  ];
  return [
    { id: ids.header, content: [{ id: ids.docType, content: Uint8Array.from(Buffer.from('webm')) }] },
    {
      id: ids.segment,
      claims: unknownSize,
      content: [
        { id: ids.info, content: [number(ids.timestampScale, 1_000_000, 3)] },
        { id: ids.tracks, content: [{ id: ids.trackEntry, content: track }] },
        cluster(0),
        cluster(frameCount / 2),
      ],
    },
  ];
}
