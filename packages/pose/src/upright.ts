// Where the pixels of the upright picture lie in the stored one, so that nothing has to be turned before it is sampled.
import type { Affine } from './affine.ts';
import type { RgbPicture, Size } from './rgb-picture.ts';

/** Width and height in pixels after the orientation is applied: orientations 5 to 8 swap them. */
export function uprightSize({ width, height, orientation }: Omit<RgbPicture, 'data' | 'channels'>): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** From upright to stored coordinates, both in pixels with whole numbers at the corners of pixels. */
export function uprightToStored({
  width,
  height,
  orientation,
}: Omit<RgbPicture, 'data' | 'channels'>): Affine {
  const keep = { xx: 1, xy: 0, x0: 0, yx: 0, yy: 1, y0: 0 };
  const swap = { xx: 0, xy: 1, x0: 0, yx: 1, yy: 0, y0: 0 };
  switch (orientation) {
    case 1:
      return keep;
    case 2:
      return { ...keep, xx: -1, x0: width };
    case 3:
      return { ...keep, xx: -1, x0: width, yy: -1, y0: height };
    case 4:
      return { ...keep, yy: -1, y0: height };
    case 5:
      return swap;
    case 6:
      return { ...swap, yx: -1, y0: height };
    case 7:
      return { ...swap, xy: -1, x0: width, yx: -1, y0: height };
    case 8:
      return { ...swap, xy: -1, x0: width };
  }
}
