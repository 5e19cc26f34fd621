import type { Configure } from '@spotter/contract/live/client-messages';
import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { ServerEnd } from './fake-socket.ts';
/** What a test tells of an event; the number, and the frame that it comes from, are filled in. */
export type ToldEvent = EventMessage extends infer Event ? Event extends EventMessage ? Omit<Event, 'event' | 'seq' | 't'> : never : never;
export interface FakeTraining {
    readonly workoutId: string;
    /** Every message that came as JSON, but pings, in its order. */
    readonly messages: readonly {
        readonly type: string;
    }[];
    /** Numbers of the poses that were looked at, each once. */
    readonly seqs: readonly number[];
    /** How many pictures came. */
    readonly pictures: () => number;
    /** How many sessions it took. */
    readonly sessions: () => number;
    /** Tells an event, now or when the client comes back. */
    readonly tell: (event: ToldEvent) => void;
    /** Closes the socket. 1006, unless told, is a connection that broke. */
    readonly cut: (code?: number, reason?: string) => void;
    /** Says nothing any more, as a network that is gone. */
    readonly hang: () => void;
}
export interface FakeTrainingMachinery {
    readonly training: FakeTraining;
    /** A session takes over; its first greeting was this. */
    readonly attach: (end: ServerEnd, session: string, greeting: Configure) => void;
}
export declare function createFakeTraining(workoutId: string): FakeTrainingMachinery;
//# sourceMappingURL=fake-session.d.ts.map