import type { ServerMessage } from '@spotter/contract/live/server-messages';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import type { Platform, SocketData } from '../platform/ports.ts';
import { SpotterError } from '../spotter-error.ts';
import { type ConnectionEvent, type ConnectionState } from './connection-machine.ts';
export interface LinkParts {
    /** Of the server, without a slash at its end. */
    readonly url: string;
    readonly platform: Platform;
    readonly call: SignedCaller;
    readonly accessToken: () => Promise<string>;
}
export interface LinkHandlers {
    /** The socket of a new session is open. */
    readonly onOpen: (session: string) => void;
    readonly onMessage: (message: ServerMessage) => void;
    readonly onPhase: (phase: ConnectionState['phase']) => void;
    /** Once; with an error where nobody asked for the end. */
    readonly onFinish: (error?: SpotterError) => void;
}
export interface Link {
    readonly begin: () => void;
    readonly send: (data: SocketData) => void;
    readonly bufferedAmount: () => number;
    /** Tells that the server is ready, that it answers, that its session is of no use, that there is something to send. */
    readonly tell: (event: Extract<ConnectionEvent, {
        type: 'ready' | 'worked' | 'lost' | 'wanted' | 'ended';
    }>) => void;
}
export declare function createLink(parts: LinkParts, handlers: LinkHandlers): Link;
//# sourceMappingURL=create-link.d.ts.map