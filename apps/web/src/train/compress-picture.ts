import { sizeOf } from '@spotter/browser/camera/camera-picture';
import type { Compress } from './find-on-server.ts';

/** Of the longer side: the models look at 256. */
const mostPixels = 480;
/** Half of the bytes of the usual 0.92; the joints that are found are the same. */
const quality = 0.7;

/** Makes pictures of a camera into small JPEGs. */
export function createCompressor(): Compress {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  return async (picture) => {
    const size = sizeOf(picture);
    const scale = Math.min(1, mostPixels / Math.max(size.width, size.height));
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context?.drawImage(picture, 0, 0, width, height);
    picture.close();
    return canvas.convertToBlob({ type: 'image/jpeg', quality });
  };
}
