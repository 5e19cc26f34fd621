// Films for Chromium's fake camera out of drawn pictures.
import { open } from 'node:fs/promises';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { height, width } from './draw-squat.ts';

/** The planes of YUV4MPEG2, 4:2:0, by ITU-R BT.601: brightness of each pixel, colour of every second in both directions. */
function planesOf({ data }: RgbPicture): Buffer {
  const area = width * height;
  const planes = Buffer.alloc((area * 3) / 2);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      planes[y * width + x] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
      if (y % 2 === 1 || x % 2 === 1) continue;
      const half = (y / 2) * (width / 2) + x / 2;
      planes[area + half] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
      planes[area + area / 4 + half] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
    }
  }
  return planes;
}

export interface DrawnFilm {
  readonly lengthMs: number;
  readonly framesPerSecond: number;
  readonly draw: (tMs: number) => RgbPicture;
}

/** Writes a .y4m file, which Chromium plays without end: it begins again where the film ends. */
export async function writeFilm(path: string, { lengthMs, framesPerSecond, draw }: DrawnFilm): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.write(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`);
    for (let frame = 0; frame * 1000 < lengthMs * framesPerSecond; frame++) {
      await file.write('FRAME\n');
      await file.write(planesOf(draw((frame * 1000) / framesPerSecond)));
    }
  } finally {
    await file.close();
  }
}
