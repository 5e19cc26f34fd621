import { describe, expect, test } from 'vitest';
import { readPngHeader } from './read-png-header.ts';
import { readWebpHeader } from './read-webp-header.ts';

const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

describe('PNG', () => {
  const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const chunk = (type: string, body: number[]): number[] => [
    0,
    0,
    0,
    body.length,
    ...letters(type),
    ...body,
    0,
    0,
    0,
    0,
  ];
  const header = chunk('IHDR', [0, 0, 0x02, 0x80, 0, 0, 0x01, 0xe0, 8, 2, 0, 0, 0]);
  const pixels = chunk('IDAT', [1, 2, 3]);
  const png = (...chunks: number[][]): Uint8Array => Uint8Array.from([...start, ...chunks.flat()]);

  test('says its size, and whether it is animated', () => {
    expect(readPngHeader(png(header, pixels))).toEqual({ width: 640, height: 480, isAnimated: false });
    const animated = png(
      header,
      chunk('tEXt', letters('a note')),
      chunk('acTL', [0, 0, 0, 9, 0, 0, 0, 0]),
      pixels,
    );
    expect(readPngHeader(animated)?.isAnimated).toBe(true);
  });

  test('is none without pixels or without a size, and no prefix is read beyond its end', () => {
    expect(readPngHeader(png(header.with(10, 0).with(11, 0), pixels))).toBeNull();
    const whole = png(header, chunk('tEXt', letters('a note')), pixels);
    for (let length = 0; length < whole.length - pixels.length; length++) {
      expect(readPngHeader(whole.slice(0, length))).toBeNull();
    }
  });

  test('with a chunk longer than the file is none', () => {
    expect(readPngHeader(png(header, chunk('tEXt', [1]).with(0, 0xff), pixels))).toBeNull();
  });
});

describe('WebP', () => {
  const webp = (kind: string, body: number[]): Uint8Array =>
    Uint8Array.from([
      ...letters('RIFF'),
      0,
      0,
      0,
      0,
      ...letters(`WEBP${kind}`),
      0,
      0,
      0,
      0,
      ...body,
      ...Array<number>(12).fill(0),
    ]);

  test.each([
    ['lossy', 'VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0x80, 0x02, 0xe0, 0x01], false],
    ['lossless', 'VP8L', [0x2f, 0x7f, 0xc2, 0x77, 0x00], false],
    ['extended', 'VP8X', [0x10, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0], false],
    ['animated', 'VP8X', [0x02, 0, 0, 0, 0x7f, 0x02, 0, 0xdf, 0x01, 0], true],
  ])('that is %s says its size, and whether it is animated', (_name, kind, body, isAnimated) => {
    expect(readWebpHeader(webp(kind, body))).toEqual({ width: 640, height: 480, isAnimated });
  });

  test('of another kind, without a size, or cut off is none', () => {
    expect(readWebpHeader(webp('ANMF', [0x2f]))).toBeNull();
    expect(readWebpHeader(webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 0, 0, 1, 1]))).toBeNull();
    expect(readWebpHeader(webp('VP8L', [0x2f]).slice(0, 25))).toBeNull();
  });
});
