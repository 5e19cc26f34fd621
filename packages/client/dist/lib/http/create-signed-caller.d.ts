import type { TokenKeeper } from '../tokens/keep-tokens.ts';
import type { Caller, Call } from './create-caller.ts';
/** A call for whoever is logged in. */
export type SignedCaller = <Answer>(call: Call) => Promise<Answer>;
/** One answer 401 is met with a fresh token, a second one is an error. */
export declare function createSignedCaller(call: Caller, tokens: Pick<TokenKeeper, 'accessToken'>): SignedCaller;
//# sourceMappingURL=create-signed-caller.d.ts.map