import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { createJpegDecoder } from './decode-jpeg.ts';

/**
 * A decoder of camera frames: JPEG, PNG and WebP. A picture is valid until the next one is decoded.
 * @throws PoseError (as a rejection) where a frame is refused
 */
export function createPictureDecoder(maxPixels: number): (bytes: Uint8Array) => Promise<RgbPicture> {
  const decodeJpeg = createJpegDecoder(maxPixels);
  return async (bytes) => {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return decodeJpeg(bytes);
    // Loaded with the first of them: what most send needs no sharp, which takes 10 MB of each worker.
    const { decodeStill } = await import('./decode-still.ts');
    return decodeStill(bytes, maxPixels);
  };
}
