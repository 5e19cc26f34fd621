import { deflateSync } from 'node:zlib';
import { drawFigure } from '@spotter/pose/draw-figure';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createPictureDecoder } from './decode-picture.ts';
import { encodeJpeg } from './encode-jpeg.ts';

const size = { width: 160, height: 120 };
const drawn = drawFigure(size);
const raw = () => sharp(drawn.data, { raw: { ...size, channels: 3 } });
const decode = createPictureDecoder(1_000_000);

async function meanDifference(bytes: Uint8Array): Promise<number> {
  const { width, height, channels, data } = await decode(bytes);
  expect({ width, height, channels }).toEqual({ ...size, channels: 3 });
  let sum = 0;
  for (const [at, value] of drawn.data.entries()) sum += Math.abs(value - (data[at] ?? 0));
  return sum / drawn.data.length;
}

/** A PNG that claims a size and holds pixels for another one, in few bytes. */
function claiming(width: number, height: number): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(type, 'latin1'), body, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a frame shows the same picture', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, number]>([
    ['JPEG', () => encodeJpeg(drawn, 95), 3],
    ['PNG', () => raw().png().toBuffer(), 0],
    ['PNG with a palette', () => raw().png({ palette: true }).toBuffer(), 4],
    ['PNG of 16 bits a channel', () => raw().toColourspace('rgb16').png().toBuffer(), 1],
    ['PNG that can be seen through', () => raw().ensureAlpha(0.5).png().toBuffer(), 0],
    ['WebP', () => raw().webp({ quality: 95 }).toBuffer(), 4],
    ['WebP without loss', () => raw().webp({ lossless: true }).toBuffer(), 0],
    [
      'WebP that can be seen through',
      () => raw().ensureAlpha(0.5).webp({ lossless: true, exact: true }).toBuffer(),
      0,
    ],
  ])('as %s', async (_name, encode, most) => {
    expect(await meanDifference(await encode())).toBeLessThanOrEqual(most);
  });

  test('as a grey PNG, in three channels', async () => {
    const picture = await decode(await raw().greyscale().png().toBuffer());
    expect(picture.data.length).toBe(size.width * size.height * 3);
  });
});

describe('a frame is refused', () => {
  const frames = Buffer.concat([Buffer.from(drawn.data), Buffer.alloc(drawn.data.length, 90)]);
  const animated = () =>
    sharp(frames, { raw: { ...size, height: 2 * size.height, channels: 3, pageHeight: size.height } });

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    [
      'that is no picture',
      () => Buffer.from('GIF89a, or whatever else it may be: more than thirty bytes'),
      'bad_frame',
    ],
    ['that is an animated WebP', () => animated().webp({ loop: 0 }).toBuffer(), 'bad_frame'],
    ['that is a PNG cut off', async () => (await raw().png().toBuffer()).subarray(0, 2_000), 'bad_frame'],
    ['that is a WebP cut off', async () => (await raw().webp().toBuffer()).subarray(0, 300), 'bad_frame'],
    ['that is a PNG of 60,000 x 60,000', () => claiming(60_000, 60_000), 'frame_too_large'],
    ['that is a PNG with too few pixels for its size', () => claiming(1_000, 1_000), 'bad_frame'],
    [
      'that is a WebP of too many pixels',
      () => raw().resize(1_100, 1_000).webp().toBuffer(),
      'frame_too_large',
    ],
  ])('%s', async (_name, encode, code) => {
    const startedMs = performance.now();
    const bytes = await encode();
    const outcome = await decode(bytes).then(
      () => 'decoded',
      (error: unknown) => error,
    );
    expect(outcome).toMatchObject({ code });
    expect(performance.now() - startedMs).toBeLessThan(2_000);
  });
});
