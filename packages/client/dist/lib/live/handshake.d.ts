import type { Configure } from '@spotter/contract/live/client-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { SpotterError } from '../spotter-error.ts';
import type { TrainingOptions } from './training.ts';
export interface Handshake {
    /** Sessions one of which the workout is at, the newest first; none before the first that was ready. */
    readonly candidates: readonly string[];
    /** The session that was greeted and has not answered. */
    readonly greeted: string | undefined;
    /** What is asked for, should the session begin anew. */
    readonly wanted: TrainingOptions;
    /** Sessions in a row that could not continue. */
    readonly refusals: number;
    /** What the server said of this session before it was ready. */
    readonly refusal: {
        readonly error: SpotterError;
        readonly retryable: boolean;
    } | undefined;
}
export declare function beginHandshake(wanted: TrainingOptions): Handshake;
/**
 * @param session that is to be greeted
 * @param lastEvent that was seen
 */
export declare function greet(state: Handshake, session: string, lastEvent: number): {
    next: Handshake;
    greeting: Configure;
};
export type Verdict = 
/** The training goes on, or begins, in this session. */
{
    readonly type: 'go';
    readonly continued: NonNullable<ReadyMessage['continued']> | null;
}
/** Another session may be able to continue. */
 | {
    readonly type: 'again';
    readonly error: SpotterError;
}
/** The workout cannot be continued: this session has to be told everything. */
 | {
    readonly type: 'anew';
    readonly greeting: Configure;
    readonly error: SpotterError | undefined;
}
/** Nothing comes of it. */
 | {
    readonly type: 'failed';
    readonly error: SpotterError;
};
export declare function judge(state: Handshake, ready: ReadyMessage): {
    next: Handshake;
    verdict: Verdict;
};
//# sourceMappingURL=handshake.d.ts.map