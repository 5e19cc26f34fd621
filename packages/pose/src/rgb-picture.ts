// A decoded picture, as the finder takes it.

/**
 * EXIF's orientation (tag 0x0112): how the stored rows and columns lie in the upright picture. 1 is upright as stored,
 * 3 upside down, 6 and 8 a quarter turn, the others mirrored.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Pixels as stored, row by row, 8 bits a channel: red, green, blue and, with four channels, one that is ignored. */
export interface RgbPicture {
  /** Stored width in pixels, before the orientation is applied. */
  readonly width: number;
  /** Stored height in pixels, before the orientation is applied. */
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly channels: 3 | 4;
  readonly orientation: Orientation;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}
