// How bright a picture is on the whole.
import type { RgbPicture } from './rgb-picture.ts';

/** About this many pixels are looked at, spread over the whole picture. */
const samples = 4096;

/** Mean brightness, 0 (black) to 255: ITU-R BT.601's weights. */
export function meanLuma({ width, height, data, channels }: RgbPicture): number {
  const pixels = width * height;
  // An odd step that shares no factor with the width walks through all columns.
  let step = Math.max(1, Math.floor(pixels / samples)) | 1;
  while (step > 1 && width % step === 0) step += 2;
  let sum = 0;
  let count = 0;
  for (let pixel = 0; pixel < pixels; pixel += step, count++) {
    const at = pixel * channels;
    sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  }
  return sum / count;
}
