import { join } from 'node:path';
import { drawSquat } from '../../e2e/parts/draw-squat.ts';
import { canFilm, convertClip } from '../../e2e/parts/convert-clip.ts';
import { writeFilm } from '../../e2e/parts/write-film.ts';
import { countPictures } from './count-pictures.ts';

export interface Film {
  readonly name: string;
  readonly path: string;
  /** Of one time through it: it is played again and again. */
  readonly pictures: number;
  readonly repetitions: number;
}

const clip = 'ambaks_squats.mp4';
const repetitionMs = 2_500;
const framesPerSecond = 30;

/** Somebody recorded who squats, where the clip is there and wanted; a drawn person otherwise. */
export async function makeFilm(folder: string, isDrawn: boolean): Promise<Film> {
  if (!isDrawn && canFilm(clip, 'a DRAWN person is measured')) {
    const path = join(folder, 'clip.mjpeg');
    convertClip(clip, path);
    return { name: 'recorded squats', path, pictures: await countPictures(path), repetitions: 5 };
  }
  const path = join(folder, 'squats.y4m');
  await writeFilm(path, {
    lengthMs: repetitionMs,
    framesPerSecond,
    draw: (tMs) => drawSquat(tMs, repetitionMs),
  });
  const pictures = (repetitionMs * framesPerSecond) / 1000;
  return { name: 'drawn squats', path, pictures, repetitions: 1 };
}
