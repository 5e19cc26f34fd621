// A body as it is drawn: where its joints are.
import { landmarks } from '../body/landmarks.ts';
import { adult } from '../body/person.ts';
import { placeBodyAndWaist } from '../body/place-body.ts';
import type { Posture } from '../body/posture.ts';
import { middleOf, type Vector } from '../body/vector.ts';

/** Joints and points of the head in metres: x to the body's own left before it turns, y up from the floor, z forwards. */
export interface Figure {
  /** The 33 landmarks of BlazePose. */
  readonly points: readonly Vector[];
  /** Where the back bends. */
  readonly waist: Vector;
}

export type LandmarkName = keyof typeof landmarks;

/** An adult of 1.70 m in a posture. */
export const figureIn = (posture: Posture): Figure => placeBodyAndWaist(adult, posture);

export function pointOf({ points }: Figure, name: LandmarkName): Vector {
  const point = points[landmarks[name]];
  if (!point) throw new RangeError(`a figure has no ${name}`);
  return point;
}

/** Half of the way between two landmarks. */
export const between = (figure: Figure, a: LandmarkName, b: LandmarkName): Vector =>
  middleOf(pointOf(figure, a), pointOf(figure, b));
