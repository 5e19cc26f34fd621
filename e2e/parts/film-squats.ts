// A film for Chromium's fake camera: a drawn person who squats from the front. No clip of anybody is in the repository.
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { drawFigure } from '@spotter/pose/testing/draw-figure';
import { onTestFinished } from 'vitest';
import { drawSquat, height, width } from './draw-squat.ts';

const framesPerSecond = 15;

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

/**
 * Films squats of so many ms each without end: Chromium begins again where the film ends.
 * @returns path of a .y4m file, which is gone when the test ends
 */
export function filmSquats(repetitionMs: number): Promise<string> {
  return film(repetitionMs, (tMs) => drawSquat(tMs, repetitionMs));
}

/** Films somebody who stays down in a squat. */
export function filmHeldSquat(): Promise<string> {
  return film(1_000, () => drawFigure({ width, height, squat: 0.8 }));
}

async function film(lengthMs: number, draw: (tMs: number) => RgbPicture): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-film-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'squats.y4m');
  const file = await open(path, 'w');
  try {
    await file.write(`YUV4MPEG2 W${width} H${height} F${framesPerSecond}:1 Ip A1:1 C420jpeg\n`);
    for (let tMs = 0; tMs < lengthMs; tMs += 1000 / framesPerSecond) {
      await file.write('FRAME\n');
      await file.write(planesOf(draw(tMs)));
    }
  } finally {
    await file.close();
  }
  return path;
}
