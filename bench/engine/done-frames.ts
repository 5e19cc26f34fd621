// Somebody who does an exercise: a synthetic person, seen from where it is judged best.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Specification } from '@spotter/coach/specification/specification';
import { exercises } from '../../eval/synthetic/exercises/all-exercises.ts';
import { generateSet } from '../../eval/synthetic/generate-set.ts';

const seed = 5;
const repetitions = 6;
/** Recordings keep so many places of each number: more would make the parse of a message dearer. */
const kept = 1e4;

/** A set of it; null where nobody synthetic does it. */
export function doneFrames({ key, views }: Specification): readonly PoseFrame[] | null {
  const exercise = exercises.find((each) => each.key === key);
  const [view] = views.good;
  if (exercise === undefined || view === undefined) return null;
  return generateSet(exercise, { seed, view, repetitions }).frames.map((frame) => ({
    ...frame,
    landmarks: frame.landmarks && rounded(frame.landmarks),
    world: frame.world ? rounded(frame.world) : null,
  }));
}

function rounded<Point extends readonly number[]>(points: readonly Point[]): readonly Point[] {
  return points.map((point) => point.map((value) => Math.round(value * kept) / kept) as unknown as Point);
}
