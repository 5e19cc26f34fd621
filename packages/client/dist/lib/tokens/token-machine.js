/** A token is exchanged so long before it ends, so that none ends on its way. */
export const refreshAheadMs = 60_000;
/** A refresh that failed is not tried again for so long: a hundred calls are not a hundred tries. */
export const rememberFailureMs = 10_000;
export const noTokens = { tokens: null, login: 0, failure: null };
export function transition(state, event, nowMs) {
    if ('login' in event && event.login !== state.login)
        return state;
    switch (event.type) {
        case 'logged_in':
            return { tokens: event.tokens, login: state.login + 1, failure: null };
        case 'logged_out':
        case 'refused':
            return { tokens: null, login: state.login + 1, failure: null };
        case 'refreshed':
            return { ...state, tokens: event.tokens, failure: null };
        case 'failed': {
            const untilMs = nowMs + Math.max(rememberFailureMs, event.error.retryAfterMs ?? 0);
            return { ...state, failure: { error: event.error, untilMs } };
        }
    }
}
/** @param rejected the access token that the server has just refused to the one who asks */
export function answer(state, nowMs, rejected) {
    const { tokens, failure } = state;
    if (!tokens)
        return { type: 'logged_out' };
    const { accessToken, expiresAtMs } = tokens;
    const isRejected = accessToken === rejected;
    if (!isRejected && nowMs < expiresAtMs - refreshAheadMs)
        return { type: 'use', accessToken };
    if (!failure || nowMs >= failure.untilMs)
        return { type: 'refresh' };
    if (!isRejected && nowMs < expiresAtMs)
        return { type: 'use', accessToken };
    return { type: 'fail', error: failure.error };
}
//# sourceMappingURL=token-machine.js.map