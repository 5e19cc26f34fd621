import type { SpotterError } from '../spotter-error.ts';
/** Waits before the first try again, the second, and so on; the last holds for all further ones. */
export declare const retryDelaysMs: readonly [0, 300, 1000, 2500, 5000, 7000];
export interface ConnectionState {
    readonly phase: 'connecting' | 'ready' | 'waiting' | 'asleep' | 'over';
    /** Tries since it last worked. */
    readonly tries: number;
    readonly wasReady: boolean;
}
export type ConnectionEvent = {
    readonly type: 'begun';
} | {
    readonly type: 'ready';
}
/** The server has answered to what was sent: the connection works. */
 | {
    readonly type: 'worked';
}
/** No session was to be had. */
 | {
    readonly type: 'refused';
    readonly error: SpotterError;
} | {
    readonly type: 'closed';
    readonly error: SpotterError;
}
/** Nothing is heard of the server, or the session is of no use: the socket is let go. */
 | {
    readonly type: 'lost';
    readonly error: SpotterError;
} | {
    readonly type: 'waited';
}
/** The network is back, or somebody looks at the page again. */
 | {
    readonly type: 'woke';
}
/** There is something to send. */
 | {
    readonly type: 'wanted';
} | {
    readonly type: 'ended';
};
export type ConnectionEffect = {
    readonly type: 'connect';
} | {
    readonly type: 'wait';
    readonly ms: number;
} | {
    readonly type: 'stop_waiting';
}
/** Asks the server whether it is still there. */
 | {
    readonly type: 'probe';
} | {
    readonly type: 'drop';
}
/** It is over; with an error where nobody asked for it. */
 | {
    readonly type: 'finish';
    readonly error?: SpotterError;
};
export interface Step {
    readonly state: ConnectionState;
    readonly effects: readonly ConnectionEffect[];
}
export declare const notBegun: ConnectionState;
/** @param random 0 to 1, below 1 */
export declare function transition(state: ConnectionState, event: ConnectionEvent, random: number): Step;
//# sourceMappingURL=connection-machine.d.ts.map