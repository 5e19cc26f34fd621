import type { Platform } from '../platform/ports.ts';
export interface Call {
    readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
    /** Such as `/workouts/`. */
    readonly path: string;
    readonly query?: Readonly<Record<string, string | number | undefined>> | undefined;
    readonly body?: unknown;
}
/**
 * @returns the body of the answer, undefined where there is none. Its type is what the contract says of the address: nothing
 * is checked here
 * @throws SpotterError
 */
export type Caller = <Answer>(call: Call, accessToken?: string) => Promise<Answer>;
/** @param url of the server, without a slash at its end */
export declare function createCaller(url: string, platform: Platform): Caller;
//# sourceMappingURL=create-caller.d.ts.map