import type { SpotterError } from '../spotter-error.ts';
import type { Tokens } from './token-storage.ts';
/** A token is exchanged so long before it ends, so that none ends on its way. */
export declare const refreshAheadMs = 60000;
/** A refresh that failed is not tried again for so long: a hundred calls are not a hundred tries. */
export declare const rememberFailureMs = 10000;
export interface TokenState {
    readonly tokens: Tokens | null;
    /** Goes up with each login and logout. A refresh that began under another number comes too late. */
    readonly login: number;
    readonly failure: {
        readonly error: SpotterError;
        readonly untilMs: number;
    } | null;
}
export type TokenEvent = {
    readonly type: 'logged_in';
    readonly tokens: Tokens;
} | {
    readonly type: 'logged_out';
}
/** Of the login with this number; also what another tab has got. */
 | {
    readonly type: 'refreshed';
    readonly login: number;
    readonly tokens: Tokens;
}
/** The server knows the refresh token no longer. */
 | {
    readonly type: 'refused';
    readonly login: number;
}
/** Nobody was there, or it is too busy: that says nothing about the login. */
 | {
    readonly type: 'failed';
    readonly login: number;
    readonly error: SpotterError;
};
export declare const noTokens: TokenState;
export declare function transition(state: TokenState, event: TokenEvent, nowMs: number): TokenState;
export type TokenAnswer = {
    readonly type: 'use';
    readonly accessToken: string;
} | {
    readonly type: 'refresh';
} | {
    readonly type: 'fail';
    readonly error: SpotterError;
} | {
    readonly type: 'logged_out';
};
/** @param rejected the access token that the server has just refused to the one who asks */
export declare function answer(state: TokenState, nowMs: number, rejected?: string): TokenAnswer;
//# sourceMappingURL=token-machine.d.ts.map