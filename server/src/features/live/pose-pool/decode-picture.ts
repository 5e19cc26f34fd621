import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { createJpegDecoder } from './decode-jpeg.ts';
import { decodeStill } from './decode-still.ts';

/**
 * A decoder of camera frames: JPEG, PNG and WebP. A picture is valid until the next one is decoded.
 * @throws PoseError (as a rejection) where a frame is refused
 */
export function createPictureDecoder(maxPixels: number): (bytes: Uint8Array) => Promise<RgbPicture> {
  const decodeJpeg = createJpegDecoder(maxPixels);
  return async (bytes) =>
    bytes[0] === 0xff && bytes[1] === 0xd8 ? decodeJpeg(bytes) : decodeStill(bytes, maxPixels);
}
