// A picture as a JPEG, as a camera client would send it: for tests and benchmarks.
import jpegTurbo from '@julusian/jpeg-turbo';
import type { RgbPicture } from '@spotter/pose/rgb-picture';

/** @param quality 1 to 100; the orientation is not written */
export function encodeJpeg({ width, height, data }: RgbPicture, quality = 85): Uint8Array {
  const raw = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const { FORMAT_RGB: format, SAMP_420: subsampling } = jpegTurbo;
  return jpegTurbo.compressSync(raw, { format, width, height, quality, subsampling });
}
