import type { Fetch, SocketConstructor } from '../platform/ports.ts';
import { type FakeRecords } from './fake-rest.ts';
import { type FakeTraining } from './fake-session.ts';
/** A server in the same program, for tests: `createSpotter(server.address, server.ports)`. */
export interface FakeServer extends FakeRecords {
    readonly address: string;
    readonly ports: {
        readonly fetch: Fetch;
        readonly WebSocket: SocketConstructor;
    };
    /** The trainings so far, the newest last. */
    readonly trainings: readonly FakeTraining[];
    /** Whether anybody answers; false is a network that is gone. */
    isUp: boolean;
    /** What sessions that want to continue are told; they may, unless a test says otherwise. */
    refuseToContinue: {
        readonly times: number;
        readonly retryable: boolean;
    };
}
export declare function createFakeServer(): FakeServer;
//# sourceMappingURL=create-fake-server.d.ts.map