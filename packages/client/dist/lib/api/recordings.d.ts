import type { Recording, RecordingDetail, RecordingPage } from '@spotter/contract/recordings';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import type { PageQuery } from './workouts.ts';
/** Poses that were kept because the person asked for it. Every call rejects with a SpotterError. */
export interface Recordings {
    /** A page, the newest first. */
    readonly list: (query?: PageQuery) => Promise<RecordingPage>;
    /** All of them, the newest first. */
    readonly all: () => AsyncGenerator<Recording, void, undefined>;
    /** With its poses. */
    readonly get: (id: string) => Promise<RecordingDetail>;
    readonly delete: (id: string) => Promise<void>;
}
export declare function createRecordings(call: SignedCaller): Recordings;
//# sourceMappingURL=recordings.d.ts.map