// Pixels of a camera's picture as it comes: how bright each is, and one colour for every four (4:2:0).
import type { RgbPicture } from '@spotter/pose/rgb-picture';

/** I420 has a plane for blue and one for red, NV12 both in turns in one. */
export type PlaneFormat = 'I420' | 'NV12';

export interface Planes {
  readonly format: PlaneFormat;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
  readonly layout: readonly PlaneLayout[];
  /** Of ITU-R BT.709, as pictures of high definition; BT.601 otherwise. */
  readonly isBt709: boolean;
  /** Bright from 0 to 255; from 16 to 235 otherwise. */
  readonly isFullRange: boolean;
}

/** What red and blue weigh in how bright a pixel is (ITU-R BT.601 and BT.709). */
const weights = { bt601: { red: 0.299, blue: 0.114 }, bt709: { red: 0.2126, blue: 0.0722 } } as const;

/** @param mostWide of a wider picture every second pixel is taken, or every third, and so on. @param into is used where it is large enough */
export function rgbFromPlanes(
  { format, width, height, bytes, layout, isBt709, isFullRange }: Planes,
  mostWide: number,
  into = new Uint8ClampedArray(),
): RgbPicture {
  const step = Math.ceil(width / mostWide);
  const [across, down] = [Math.floor(width / step), Math.floor(height / step)];
  const length = 3 * across * down;
  const data = into.length >= length ? into : new Uint8ClampedArray(length);
  const [bright, blue, red] = format === 'NV12' ? [layout[0], layout[1], layout[1]] : layout;
  if (!bright || !blue || !red) throw new Error(`A picture as ${format} with ${layout.length} planes.`);
  const [apart, redOffset] = format === 'NV12' ? [2, blue.offset + 1] : [1, red.offset];
  const { red: kr, blue: kb } = isBt709 ? weights.bt709 : weights.bt601;
  const kg = 1 - kr - kb;
  const dark = isFullRange ? 0 : 16;
  const scale = isFullRange ? 1 : 255 / 219;
  const colourScale = isFullRange ? 1 : 255 / 224;
  const redOfRed = 2 * (1 - kr) * colourScale;
  const blueOfBlue = 2 * (1 - kb) * colourScale;
  const greenOfRed = (redOfRed * kr) / kg;
  const greenOfBlue = (blueOfBlue * kb) / kg;
  let at = 0;
  for (let row = 0; row < down; row++) {
    const y = row * step;
    const brightRow = bright.offset + y * bright.stride;
    const blueRow = blue.offset + (y >> 1) * blue.stride;
    const redRow = redOffset + (y >> 1) * red.stride;
    for (let x = 0; x < across * step; x += step, at += 3) {
      const colour = (x >> 1) * apart;
      const luma = ((bytes[brightRow + x] ?? 0) - dark) * scale;
      const b = (bytes[blueRow + colour] ?? 0) - 128;
      const r = (bytes[redRow + colour] ?? 0) - 128;
      data[at] = luma + redOfRed * r;
      data[at + 1] = luma - greenOfRed * r - greenOfBlue * b;
      data[at + 2] = luma + blueOfBlue * b;
    }
  }
  return { width: across, height: down, data, channels: 3, orientation: 1 };
}
