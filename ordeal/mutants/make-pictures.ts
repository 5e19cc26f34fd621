// Small pictures of each kind that a camera may send.
import sharp from 'sharp';

const size = { width: 160, height: 120 } as const;

function waves(): Buffer {
  const pixels = Buffer.alloc(size.width * size.height * 3);
  pixels.forEach((_, index) => (pixels[index] = Math.round(127 + 127 * Math.sin(index / 97))));
  return pixels;
}

const picture = () => sharp(waves(), { raw: { ...size, channels: 3 } });
const kinds = {
  JPEG: [
    () => picture().jpeg({ quality: 60 }),
    () => picture().jpeg({ progressive: true }),
    () => picture().greyscale().jpeg({ optimiseCoding: true }),
  ],
  PNG: [
    () => picture().png(),
    () => picture().png({ palette: true }),
    () => picture().png({ progressive: true }),
  ],
  WebP: [() => picture().webp(), () => picture().webp({ lossless: true })],
} as const;

export type PictureKind = keyof typeof kinds;
export const pictureKinds = Object.keys(kinds) as readonly PictureKind[];

export function makePictures(kind: PictureKind): Promise<Uint8Array[]> {
  return Promise.all(kinds[kind].map((encode) => encode().toBuffer()));
}
