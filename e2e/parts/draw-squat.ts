import { drawFigure } from '@spotter/pose/draw-figure';
import type { RgbPicture } from '@spotter/pose/rgb-picture';

export const width = 320;
export const height = 240;

/** Of a repetition somebody stands still for this share, before it. */
const standing = 0.3;

/** Somebody who squats again and again, so many ms each, at a moment of it: stands, goes down so far (1 is all the way) and comes up. */
export function drawSquat(tMs: number, repetitionMs: number, depth = 1): RgbPicture {
  const share = ((tMs % repetitionMs) / repetitionMs - standing) / (1 - standing);
  const squat = share > 0 ? (depth * (1 - Math.cos(2 * Math.PI * share))) / 2 : 0;
  return drawFigure({ width, height, squat });
}
