import type { ServerMessage } from '@spotter/contract/live/server-messages';
import type { SignedCaller } from '../http/create-signed-caller.ts';
import type { Platform, SocketData } from '../platform/ports.ts';
import { SpotterError } from '../spotter-error.ts';
export interface SessionHandlers {
    readonly onOpen: (session: string) => void;
    readonly onMessage: (message: ServerMessage) => void;
    /** Once, for whatever reason, also where no session was to be had. */
    readonly onEnd: (error: SpotterError, why: 'refused' | 'closed') => void;
}
export interface Session {
    readonly send: (data: SocketData) => void;
    /** Bytes that were sent and have not left yet. */
    readonly bufferedAmount: () => number;
    /** Nothing is heard of it any more. */
    readonly drop: () => void;
}
interface Given {
    readonly url: string;
    readonly platform: Pick<Platform, 'WebSocket'>;
    readonly call: SignedCaller;
    /** The socket is opened with it: it has to be that of the session’s owner. */
    readonly accessToken: () => Promise<string>;
}
export declare function connectSession(given: Given, handlers: SessionHandlers): Session;
export {};
//# sourceMappingURL=connect-session.d.ts.map