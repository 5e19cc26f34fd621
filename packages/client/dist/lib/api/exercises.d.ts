import type { Exercise, ExerciseDetails, ExerciseFilter } from '@spotter/contract/exercises';
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
export declare function createExercises(call: SignedCaller): Exercises;
//# sourceMappingURL=exercises.d.ts.map