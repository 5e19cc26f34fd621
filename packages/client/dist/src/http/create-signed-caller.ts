import type { TokenKeeper } from '../tokens/keep-tokens.ts';
import { SpotterError } from '../spotter-error.ts';
import type { Caller, Call } from './create-caller.ts';

/** A call for whoever is logged in. */
export type SignedCaller = <Answer>(call: Call) => Promise<Answer>;

/** One answer 401 is met with a fresh token, a second one is an error. */
export function createSignedCaller(call: Caller, tokens: Pick<TokenKeeper, 'accessToken'>): SignedCaller {
  return async <Answer>(what: Call): Promise<Answer> => {
    const token = await tokens.accessToken();
    try {
      return await call<Answer>(what, token);
    } catch (error) {
      if (!(error instanceof SpotterError) || error.code !== 'auth.token_invalid') throw error;
      return await call<Answer>(what, await tokens.accessToken(token));
    }
  };
}
