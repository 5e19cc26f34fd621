// A JPEG as pixels. Whatever is wrong with it is said before the decoder sees it, or caught when the decoder finds it.
import jpegTurbo from '@julusian/jpeg-turbo';
import { countJpegScans } from '@spotter/pose/count-jpeg-scans';
import { readJpegHeader } from '@spotter/pose/read-jpeg-header';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { PoseError, tooManyPixels } from './pose-error.ts';

const channels = 3;
/** A buffer up to this size is kept for the next frame: a 1920 x 1080 picture. */
const maxKeptBytes = 1920 * 1080 * channels;

/**
 * A decoder goes over the whole picture in each scan. So many scans of the largest picture, or more of a smaller one, take
 * 0.3 s at most here; a progressive JPEG has about ten.
 */
const maxFullScans = 16;

/** A decoder that writes every picture into the same buffer: a picture is valid until the next one is decoded. */
export function createJpegDecoder(maxPixels: number): (jpeg: Uint8Array) => RgbPicture {
  let kept = Buffer.alloc(0);

  function bufferFor(bytes: number): Buffer {
    if (bytes > maxKeptBytes) return Buffer.allocUnsafe(bytes);
    if (kept.length < bytes) kept = Buffer.allocUnsafeSlow(bytes);
    return kept;
  }

  return (jpeg) => {
    const header = readJpegHeader(jpeg);
    if (header === null)
      throw new PoseError('bad_frame', 'The frame is a JPEG without a size, or of a rare kind.');
    const { width, height, orientation } = header;
    if (width * height > maxPixels) throw tooManyPixels(header, maxPixels);
    const scans = countJpegScans(jpeg, header);
    if (scans === 0) throw new PoseError('bad_frame', 'The frame is a JPEG that was cut off.');
    if (scans * width * height > maxFullScans * maxPixels) {
      throw new PoseError('frame_too_large', `The frame is a JPEG of ${scans} scans; send it in one.`);
    }
    const encoded = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
    try {
      const { data } = jpegTurbo.decompressSync(encoded, bufferFor(width * height * channels), {
        format: jpegTurbo.FORMAT_RGB,
      });
      return { width, height, data, channels, orientation };
    } catch (cause) {
      throw new PoseError('bad_frame', 'The frame is a damaged JPEG.', cause);
    }
  };
}
