import { type Accounts } from './api/accounts.ts';
import { type Exercises } from './api/exercises.ts';
import { type Recordings } from './api/recordings.ts';
import { type Workouts } from './api/workouts.ts';
import { type SignedCaller } from './http/create-signed-caller.ts';
import type { Platform, Ports } from './platform/ports.ts';
import { type TokenKeeper } from './tokens/keep-tokens.ts';
/** Everything of a server but the live training. */
export interface Rest {
    readonly accounts: Accounts;
    readonly exercises: Exercises;
    readonly workouts: Workouts;
    readonly recordings: Recordings;
}
export interface RestParts {
    readonly rest: Rest;
    readonly url: string;
    readonly platform: Platform;
    readonly call: SignedCaller;
    readonly tokens: TokenKeeper;
}
/** What createSpotter adds the training to. */
export declare function createRestParts(address: string, ports: Ports): RestParts;
/**
 * A client for programs that only read and change what is stored.
 * @param address of the server, such as `https://spotter.example`
 * @param ports what the program has of its own; the rest is that of the platform
 * @throws SpotterError `client.wrong_use` where that is no address
 */
export declare function createRest(address: string, ports?: Ports): Rest;
//# sourceMappingURL=create-rest.d.ts.map