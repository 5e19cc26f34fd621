import type { SentWorkout } from '@spotter/contract/sent-workout';
import { kilogramsPerPound } from '../train/kilograms-of.ts';
import type { ImportedSet, ImportedWorkout } from './imported-workout.ts';

interface Meant {
  /** By the names of the file; names that are not in it are left out. */
  readonly exercises: ReadonlyMap<string, number>;
  /** Of weights whose unit the file does not say. */
  readonly unit: 'kilogram' | 'pound';
}

/** Where the file does not say how long a workout was. */
const setLastsMs = 60_000;

function kilograms({ weight, unit }: ImportedSet, otherwise: Meant['unit']): number | null {
  if (weight === null) return null;
  const inKilograms = weight * ((unit ?? otherwise) === 'pound' ? kilogramsPerPound : 1);
  return Math.round(inKilograms * 100) / 100;
}

/** As the server takes it; null where none of its exercises is wanted. */
export function asSent(
  { sets, startedAtMs, lastsMs }: ImportedWorkout,
  { exercises, unit }: Meant,
  nowMs: number,
): SentWorkout | null {
  const stepMs = lastsMs > 0 ? lastsMs / sets.length : setLastsMs;
  const sent = sets.flatMap((set, index): SentWorkout['sets'] => {
    const exercise = exercises.get(set.exercise);
    if (exercise === undefined) return [];
    return [
      {
        exercise,
        started_ms_ago: Math.max(0, Math.round(nowMs - startedAtMs - index * stepMs)),
        weight_kg: kilograms(set, unit),
        ...(set.count === null ? {} : { count: set.count }),
        ...(set.heldMs === null ? {} : { held_ms: set.heldMs }),
        ...(set.effort === null ? {} : { effort: set.effort }),
      },
    ];
  });
  return sent.length === 0 ? null : { sets: sent };
}
