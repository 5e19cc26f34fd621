// What the sockets of a load send where the server finds the poses: squats of a drawn person, as base64 of JPEGs.
import { drawFigure } from '@spotter/pose/draw-figure';
import { encodeJpeg } from '../../server/src/features/live/pose-pool/encode-jpeg.ts';
import type { Film } from './film.ts';

const rate = 10;
/** A squat takes three seconds, and stands for one of these before the next. */
const squatFrames = 30;
const standingFrames = 10;
const size = { width: 640, height: 480 };

/** 0 stands, 1 sits deep. */
function depthAt(frame: number): number {
  return frame < squatFrames ? (1 - Math.cos((2 * Math.PI * frame) / squatFrames)) / 2 : 0;
}

export function openPictureFilm(): Film {
  const cycle = squatFrames + standingFrames;
  const pictures = Array.from({ length: cycle }, (_, frame) =>
    Buffer.from(encodeJpeg(drawFigure({ ...size, squat: depthAt(frame) }))).toString('base64'),
  );
  return {
    rate,
    message: (_socket, number) =>
      `{"seq":${number},"t":${(number * 1000) / rate},"frame":"${pictures[number % cycle] ?? ''}"}`,
    count: (_socket, frames) => Math.floor((frames + standingFrames / 2) / cycle),
  };
}
