// Somebody who does an exercise: a synthetic person, seen from where it is judged best.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { readStoredPoses } from '@spotter/coach/recording/read-stored-poses';
import type { Specification } from '@spotter/coach/specification/specification';
import { exercises } from '../../eval/synthetic/exercises/all-exercises.ts';
import { generateSet } from '../../eval/synthetic/generate-set.ts';

const seed = 5;
const repetitions = 6;
/** Recordings keep so many places of each number: more would make the parse of a message dearer. */
const kept = 1e4;

/** A set of it, as recordings are read; null where nobody synthetic does it. */
export function doneFrames({ key, views }: Specification): readonly PoseFrame[] | null {
  const exercise = exercises.find((each) => each.key === key);
  const [view] = views.good;
  if (exercise === undefined || view === undefined) return null;
  const { frames } = generateSet(exercise, { seed, view, repetitions });
  const stored = {
    width: frames[0]?.aspect ?? 1,
    height: 1,
    frames: frames.map(({ tMs, presence, landmarks, world }) => ({ t_ms: tMs, presence, landmarks, world })),
  };
  const text = JSON.stringify(stored, (_name, value: unknown) =>
    typeof value === 'number' ? Math.round(value * kept) / kept : value,
  );
  return readStoredPoses(JSON.parse(text));
}
