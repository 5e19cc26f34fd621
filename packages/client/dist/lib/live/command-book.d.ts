import type { ServerMessage } from '@spotter/contract/live/server-messages';
import { SpotterError } from '../spotter-error.ts';
import type { SentCommand } from './outbox.ts';
type LiveError = Extract<ServerMessage, {
    type: 'error';
}>;
export interface CommandBook {
    /** @returns what to send, and what resolves when the server has carried it out */
    readonly add: (message: object) => {
        readonly command: SentCommand;
        readonly done: Promise<void>;
    };
    readonly sent: (id: number) => void;
    readonly resolve: (ids: readonly number[]) => void;
    /** An answer of the server: it refuses the oldest command that it has not answered yet, where it is about one. */
    readonly refuse: (error: LiveError) => void;
    readonly rejectAll: (error: SpotterError) => void;
}
export declare function createCommandBook(): CommandBook;
export {};
//# sourceMappingURL=command-book.d.ts.map