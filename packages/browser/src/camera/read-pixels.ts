import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { mostPixelsWide, type CameraPicture } from './camera-picture.ts';
import { rgbFromPlanes, type PlaneFormat } from './rgb-from-planes.ts';

function createBitmapReader(): (bitmap: ImageBitmap) => RgbPicture {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser cannot read pictures in a worker.');
  return (bitmap) => {
    const { width, height } = bitmap;
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    return { width, height, data, channels: 4, orientation: 1 };
  };
}

/** Drawn and read back, a frame takes ten times as long: its planes are copied as they are. */
function createFrameReader(): (frame: VideoFrame) => Promise<RgbPicture> {
  let bytes = new Uint8Array();
  let pixels = new Uint8ClampedArray();
  return async (frame) => {
    const { format, visibleRect, colorSpace } = frame;
    if (!visibleRect) throw new Error('A picture without a size.');
    const length = frame.allocationSize();
    if (bytes.length < length) bytes = new Uint8Array(length);
    const layout = await frame.copyTo(bytes);
    const { width, height } = visibleRect;
    const [isBt709, isFullRange] = [colorSpace.matrix === 'bt709', colorSpace.fullRange === true];
    const planes = { format: format as PlaneFormat, width, height, bytes, layout, isBt709, isFullRange };
    const picture = rgbFromPlanes(planes, mostPixelsWide, pixels);
    pixels = picture.data as typeof pixels;
    return picture;
  };
}

/** Reads pictures of a camera, one after the other, into pixels that last until the next; a picture is closed once it has been read. */
export function createPixelReader(): (picture: CameraPicture) => Promise<RgbPicture> {
  const readBitmap = createBitmapReader();
  const readFrame = createFrameReader();
  return async (picture) => {
    try {
      return await ('copyTo' in picture ? readFrame(picture) : readBitmap(picture));
    } finally {
      picture.close();
    }
  };
}
