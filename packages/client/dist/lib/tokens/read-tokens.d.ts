import type { TokenPair } from '@spotter/contract/accounts';
import type { Tokens } from './token-storage.ts';
/** By the clock of this device, which may be wrong: what counts is how long the token lives from now on. */
export declare function readTokens(pair: TokenPair, nowMs: number): Tokens;
//# sourceMappingURL=read-tokens.d.ts.map