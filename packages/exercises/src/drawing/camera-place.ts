// Where a camera stands so that all of an exercise is in its picture.
import type { Specification } from '@spotter/coach/specification/specification';
import { radians } from '../body/vector.ts';
import { drawFigure } from './draw-figure.ts';
import type { Drawing } from './drawing.ts';
import { figureIn } from './figure.ts';

/** From where a specification is judged. */
export type View = Specification['views']['good'][number];

export interface CameraPlace {
  /** To the middle of the body, in metres. */
  readonly distanceM: number;
  /** Above the floor, in metres. */
  readonly heightM: number;
}

/** A front camera with a narrow picture of 4 by 3: 43 degrees high, as the Logitech C920 has it by its data sheet (78 across, 16 by 9). */
const halfHigh = Math.tan((43 / 2) * radians);
const halfWide = (halfHigh * 4) / 3;
/** Around the body, for those who are taller, or stand beside the place. */
const roomShare = 1.05;
/** Below that nobody can put a device and tilt it. */
const lowestM = 0.3;

/** How far the camera goes around the body, 0 in front. */
export const turnOf: Readonly<Record<View, number>> = { front: 0, oblique: 45, side: 90 };

const upTo = (value: number, step: number): number => Math.ceil(value / step - 1e-9) * step;

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the body and its weights fill from the start to the end, in metres, seen from a turn. */
function extentFrom({ start, end, held }: Drawing, turnDeg: number): Extent {
  const shown = { view: { turnDeg }, ...(held && { held }) };
  const shapes = [start, end].flatMap((posture) => drawFigure(figureIn(posture), shown));
  const places = shapes.flatMap(({ skins }) => skins.flat());
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => -y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.max(...ys),
    bottom: Math.max(0, Math.min(...ys)),
  };
}

/** @returns to a quarter of a metre, and to a tenth above the floor */
export function cameraPlace(drawing: Drawing, from: View): CameraPlace {
  const { left, right, top, bottom } = extentFrom(drawing, turnOf[from]);
  const along = extentFrom(drawing, turnOf[from] + 90);
  const away = (roomShare * Math.max((top - bottom) / halfHigh, (right - left) / halfWide)) / 2;
  // What is nearer than the middle is larger.
  const distance = away + (along.right - along.left) / 2;
  return {
    distanceM: upTo(distance, 0.25),
    heightM: Math.max(lowestM, Math.round(((top + bottom) / 2) * 10) / 10),
  };
}
