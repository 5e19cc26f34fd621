import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { SpotterError } from '../spotter-error.ts';
export interface EventLog extends AsyncIterable<EventMessage> {
    /** Number of the last event; 0 before the first. */
    readonly last: () => number;
    /** @returns `gap` where one before it is missing: it is not taken then */
    readonly add: (event: EventMessage) => 'new' | 'seen' | 'gap';
    /** The next event has the number after this one. */
    readonly continueAfter: (event: number) => void;
    /** Readers come to an end; with an error they throw it. */
    readonly finish: (error?: SpotterError) => void;
}
export declare function createEventLog(): EventLog;
//# sourceMappingURL=event-log.d.ts.map