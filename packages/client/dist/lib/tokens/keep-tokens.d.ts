import type { TokenPair } from '@spotter/contract/accounts';
import type { Platform } from '../platform/ports.ts';
import type { Tokens } from './token-storage.ts';
export interface TokenKeeper {
    /**
     * An access token that is good for a call.
     * @param rejected the one that the server has just refused
     * @throws SpotterError `client.logged_out` where nobody is logged in
     */
    readonly accessToken: (rejected?: string) => Promise<string>;
    /** Both tokens as they are kept. */
    readonly current: () => Promise<Tokens | null>;
    readonly logIn: (pair: TokenPair) => Promise<void>;
    /** Forgets them. A refresh that is under way comes too late. */
    readonly logOut: () => Promise<void>;
    /** Calls with the name of who is logged in, or null, when that changes. @returns what stops it */
    readonly onChange: (listener: (username: string | null) => void) => () => void;
}
type Given = Pick<Platform, 'storage' | 'now'> & {
    /** @throws SpotterError with status 401 where the token is no longer good */
    readonly refresh: (refreshToken: string) => Promise<TokenPair>;
};
export declare function keepTokens({ storage, now, refresh }: Given): TokenKeeper;
export {};
//# sourceMappingURL=keep-tokens.d.ts.map