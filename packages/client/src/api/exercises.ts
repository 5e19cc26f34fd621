import type { Exercise, ExerciseDetails, ExerciseFilter, ExerciseList } from '@spotter/contract/exercises';
import type { SignedCaller } from '../http/create-signed-caller.ts';

export interface ExerciseGroup {
  readonly id: number;
  readonly name: string;
}

/** The catalogue. Every call rejects with a SpotterError. */
export interface Exercises {
  /** All, or those of a group, for a muscle, or with a word in their name. */
  readonly list: (filter?: ExerciseFilter) => Promise<readonly Exercise[]>;
  readonly get: (id: number) => Promise<Exercise>;
  /** Pictures, links, and the key by which a training chooses it. */
  readonly details: (id: number) => Promise<ExerciseDetails>;
  /** What it is coached by, as the engine of `@spotter/coach` takes it. */
  readonly specification: (id: number) => Promise<unknown>;
  /** The groups that have exercises, in the order of the catalogue. */
  readonly groups: () => Promise<readonly ExerciseGroup[]>;
}

export function createExercises(call: SignedCaller): Exercises {
  const list: Exercises['list'] = async (filter) =>
    // The key is spelled as the server spells it.
    (await call<ExerciseList>({ path: '/exercises/list/', query: filter })).excercises;
  return {
    list,
    get: (id) => call({ path: `/exercises/exercise/${encodeURIComponent(id)}/` }),
    details: (id) => call({ path: `/exercises/exercise/${encodeURIComponent(id)}/details/` }),
    specification: (id) => call({ path: `/exercises/exercise/${encodeURIComponent(id)}/specification/` }),
    async groups() {
      const groups = new Map((await list()).map(({ groupID, groupName }) => [groupID, groupName]));
      return [...groups].map(([id, name]) => ({ id, name }));
    },
  };
}
