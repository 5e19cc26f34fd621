// Cuts a region out of a picture as the models want it: a small square, channels one after the other, as numbers.
import { compose, type Affine } from './affine.ts';
import { regionToPicture, type Region } from './region.ts';
import type { RgbPicture } from './rgb-picture.ts';
import { uprightSize, uprightToStored } from './upright.ts';

export interface CropFormat {
  /** Pixels on each side. */
  readonly side: number;
  /** What 0 and 255 become. */
  readonly range: readonly [dark: number, bright: number];
  /** What lies outside the picture: its nearest pixel, or black (MediaPipe's BORDER_REPLICATE and BORDER_ZERO). */
  readonly outside: 'nearest' | 'black';
}

/** From whole-numbered pixels of the crop to those of the stored picture; a pixel's own middle is its half. */
function cropToStored(picture: RgbPicture, region: Region, side: number): Affine {
  const cropToRegion = { xx: 1 / side, xy: 0, x0: 0.5 / side, yx: 0, yy: 1 / side, y0: 0.5 / side };
  const upright = compose(cropToRegion, regionToPicture(region, uprightSize(picture)));
  const stored = compose(upright, uprightToStored(picture));
  return { ...stored, x0: stored.x0 - 0.5, y0: stored.y0 - 0.5 };
}

/**
 * Fills `into` (3 x side x side) by bilinear sampling, without smoothing first, as MediaPipe's ImageToTensorCalculator
 * does.
 */
export function crop(picture: RgbPicture, region: Region, format: CropFormat, into: Float32Array): void {
  const { width, height, data, channels } = picture;
  const { side, range, outside } = format;
  const map = cropToStored(picture, region, side);
  const area = side * side;
  const scale = (range[1] - range[0]) / 255;
  const [dark] = range;
  const rowBytes = width * channels;
  const lastX = width - 1;
  const lastY = height - 1;
  const isBlackOutside = outside === 'black';
  let at = 0;
  for (let row = 0; row < side; row++) {
    const startX = map.xy * row + map.x0;
    const startY = map.yy * row + map.y0;
    for (let column = 0; column < side; column++, at++) {
      let x = map.xx * column + startX;
      let y = map.yx * column + startY;
      if (isBlackOutside && (x < -0.5 || y < -0.5 || x > lastX + 0.5 || y > lastY + 0.5)) {
        into[at] = dark;
        into[at + area] = dark;
        into[at + 2 * area] = dark;
        continue;
      }
      if (x < 0) x = 0;
      else if (x > lastX) x = lastX;
      if (y < 0) y = 0;
      else if (y > lastY) y = lastY;
      const left = x | 0;
      const top = y | 0;
      const fx = x - left;
      const fy = y - top;
      const p00 = top * rowBytes + left * channels;
      const p01 = left < lastX ? p00 + channels : p00;
      const down = top < lastY ? rowBytes : 0;
      const p10 = p00 + down;
      const p11 = p01 + down;
      const w11 = fx * fy * scale;
      const w01 = fx * scale - w11;
      const w10 = fy * scale - w11;
      const w00 = scale - w01 - w10 - w11;
      for (let channel = 0; channel < 3; channel++) {
        const above = (data[p00 + channel] ?? 0) * w00 + (data[p01 + channel] ?? 0) * w01;
        const below = (data[p10 + channel] ?? 0) * w10 + (data[p11 + channel] ?? 0) * w11;
        into[at + channel * area] = above + below + dark;
      }
    }
  }
}
