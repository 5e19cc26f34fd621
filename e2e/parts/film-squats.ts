// A film for Chromium's fake camera: a drawn person who squats from the front. No clip of anybody is in the repository.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RgbPicture } from '@spotter/pose/rgb-picture';
import { drawFigure } from '@spotter/pose/draw-figure';
import { onTestFinished } from 'vitest';
import { drawSquat, height, width } from './draw-squat.ts';
import { writeFilm } from './write-film.ts';

const framesPerSecond = 15;

/** Every second one goes less far down, so that one is the best of a set and another the worst. */
const depths = [1, 0.85] as const;

/**
 * Films squats of so many ms each without end: Chromium begins again where the film ends.
 * @returns path of a .y4m file, which is gone when the test ends
 */
export function filmSquats(repetitionMs: number): Promise<string> {
  return film(depths.length * repetitionMs, (tMs) =>
    drawSquat(tMs, repetitionMs, depths[Math.floor(tMs / repetitionMs) % depths.length]),
  );
}

/** Films somebody who stays down in a squat. */
export function filmHeldSquat(): Promise<string> {
  return film(1_000, () => drawFigure({ width, height, squat: 0.8 }));
}

async function film(lengthMs: number, draw: (tMs: number) => RgbPicture): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-film-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'squats.y4m');
  await writeFilm(path, { lengthMs, framesPerSecond, draw });
  return path;
}
