import type { Exercise } from '@spotter/contract/exercises';
import type { WorkoutDetail } from '@spotter/contract/workouts';
import type { Fetch } from '../platform/ports.ts';
export interface FakeRecords {
    readonly exercises: Exercise[];
    readonly workouts: WorkoutDetail[];
}
/** @param startSession makes a session that waits for its socket, and names it */
export declare function createFakeRest(records: FakeRecords, startSession: () => string): Fetch;
//# sourceMappingURL=fake-rest.d.ts.map