// A PNG or WebP as pixels. Its size is read from its header before anything is decoded.
import { readPngHeader } from '@spotter/pose/read-png-header';
import { readWebpHeader } from '@spotter/pose/read-webp-header';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import sharp from 'sharp';
import { PoseError, tooManyPixels } from './pose-error.ts';

// A worker has one frame at a time, and no two are alike.
sharp.concurrency(1);
sharp.cache(false);

/** @throws PoseError (as a rejection) for what is no PNG or WebP, is animated, damaged, or too large */
export async function decodeStill(bytes: Uint8Array, maxPixels: number): Promise<RgbPicture> {
  const header = readPngHeader(bytes) ?? readWebpHeader(bytes);
  if (header === null) throw new PoseError('bad_frame', 'The frame is no JPEG, PNG or WebP picture.');
  if (header.isAnimated) throw new PoseError('bad_frame', 'The frame moves: send pictures one by one.');
  if (header.width * header.height > maxPixels) throw tooManyPixels(header, maxPixels);
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
      .autoOrient()
      .toColourspace('srgb')
      .removeAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data, channels: 3, orientation: 1 };
  } catch (cause) {
    throw new PoseError('bad_frame', 'The frame is a damaged PNG or WebP.', cause);
  }
}
