import type { RgbPicture } from '@spotter/pose/rgb-picture';

/** Reads bitmaps of a camera, one after the other, into pixels; a bitmap is closed once it has been read. */
export function createPixelReader(): (bitmap: ImageBitmap) => RgbPicture {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot read pictures in a worker.');
  return (bitmap) => {
    const { width, height } = bitmap;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
    const { data } = context.getImageData(0, 0, width, height);
    return { width, height, data, channels: 4, orientation: 1 };
  };
}
