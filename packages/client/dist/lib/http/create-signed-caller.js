import { SpotterError } from '../spotter-error.js';
/** One answer 401 is met with a fresh token, a second one is an error. */
export function createSignedCaller(call, tokens) {
    return async (what) => {
        const token = await tokens.accessToken();
        try {
            return await call(what, token);
        }
        catch (error) {
            if (!(error instanceof SpotterError) || error.code !== 'auth.token_invalid')
                throw error;
            return await call(what, await tokens.accessToken(token));
        }
    };
}
//# sourceMappingURL=create-signed-caller.js.map