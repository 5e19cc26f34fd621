import type { SocketConstructor, SocketData } from '../platform/ports.ts';
/** The end of the server. */
export interface ServerEnd {
    /** Path that the client asked for. */
    readonly path: string;
    readonly protocols: readonly string[];
    /** Sends an object as JSON text. */
    readonly send: (message: object) => void;
    readonly close: (code: number, reason?: string) => void;
    /** Whether what the client sends stays in its buffer. */
    isStalled: boolean;
    onMessage: (data: SocketData) => void;
    onClose: () => void;
}
/** @param accept is given each new socket */
export declare function createFakeWebSocket(accept: (end: ServerEnd) => void): SocketConstructor;
//# sourceMappingURL=fake-socket.d.ts.map