// The catalogue in memory: read once, ready to send, forgotten when something changes.
import type { Exercise, ExerciseFilter } from '@spotter/contract/exercises';
import { entityTag } from '../../platform/http/entity-tag.ts';
import type { StoredExercise } from './exercises-store.ts';

/** A JSON body made once, with its tag. */
export interface ReadyBody {
  readonly json: string;
  readonly tag: string;
}

interface Snapshot {
  readonly exercises: readonly StoredExercise[];
  readonly list: ReadyBody;
  readonly byId: ReadonlyMap<number, ReadyBody>;
}

export interface ExerciseCatalogue {
  readonly all: () => Promise<readonly StoredExercise[]>;
  readonly list: (filter: ExerciseFilter) => Promise<ReadyBody>;
  readonly one: (id: number) => Promise<ReadyBody | undefined>;
  /** The next read goes to the database. */
  readonly invalidate: () => void;
}

function asDocumented(exercise: StoredExercise): Exercise {
  const { id, name, instructions, targeted_muscles, groupID, groupName } = exercise;
  return { id, name, instructions, targeted_muscles, groupID, groupName };
}

function ready(value: unknown): ReadyBody {
  const json = JSON.stringify(value);
  return { json, tag: entityTag(json) };
}

function readyList(exercises: readonly StoredExercise[]): ReadyBody {
  return ready({ excercises: exercises.map(asDocumented) });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}

function accepts(filter: ExerciseFilter): (exercise: StoredExercise) => boolean {
  const group = filter.group === undefined ? undefined : fold(filter.group);
  const muscle = filter.muscle === undefined ? undefined : fold(filter.muscle);
  const name = filter.q === undefined ? undefined : fold(filter.q);
  return (exercise) =>
    (group === undefined || group === String(exercise.groupID) || group === fold(exercise.groupName)) &&
    (muscle === undefined || fold(exercise.targeted_muscles).includes(muscle)) &&
    (name === undefined || [exercise.name, ...exercise.aliases].some((known) => fold(known).includes(name)));
}

function takeSnapshot(exercises: readonly StoredExercise[]): Snapshot {
  return {
    exercises,
    list: readyList(exercises),
    byId: new Map(exercises.map((exercise) => [exercise.id, ready(asDocumented(exercise))])),
  };
}

/** @param read gives every exercise in order; called once, and again after an invalidation. */
export function createExerciseCatalogue(read: () => Promise<readonly StoredExercise[]>): ExerciseCatalogue {
  let current: Promise<Snapshot> | undefined;

  function snapshot(): Promise<Snapshot> {
    if (current) return current;
    const reading = read().then(takeSnapshot);
    current = reading;
    reading.catch(() => {
      if (current === reading) current = undefined;
    });
    return reading;
  }

  return {
    all: async () => (await snapshot()).exercises,
    list: async (filter) => {
      const { list, exercises } = await snapshot();
      return Object.keys(filter).length === 0 ? list : readyList(exercises.filter(accepts(filter)));
    },
    one: async (id) => (await snapshot()).byId.get(id),
    invalidate: () => {
      current = undefined;
    },
  };
}
