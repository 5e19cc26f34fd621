/** An old socket that only seems to be there is found out within two seconds; after so many tries nothing will come of it. */
const mostRefusals = 5;
export function beginHandshake(wanted) {
    return { session: undefined, wanted, asked: false, refusals: 0, refusal: undefined };
}
/** @param lastEvent that was seen */
export function greet(state, lastEvent) {
    const { session, wanted } = state;
    const next = { ...state, asked: session !== undefined, refusal: undefined };
    if (session === undefined)
        return { next, greeting: { type: 'configure', ...wanted } };
    return { next, greeting: { type: 'configure', continue: { session, last_event: lastEvent } } };
}
export function judge(state, ready) {
    const { asked, refusal, refusals, session, wanted } = state;
    if (asked && !ready.continued) {
        if (refusal?.retryable && refusals < mostRefusals) {
            const next = { ...state, refusals: refusals + 1 };
            return { next, verdict: { type: 'again', error: refusal.error } };
        }
        return {
            next: { ...state, asked: false, session: ready.session, refusal: undefined },
            verdict: { type: 'anew', greeting: { type: 'configure', ...wanted }, error: refusal?.error },
        };
    }
    const isFirst = session === undefined;
    if (isFirst && !ready.settings.exercise && refusal) {
        return { next: state, verdict: { type: 'failed', error: refusal.error } };
    }
    const next = { ...state, session: ready.session, asked: false, refusals: 0, refusal: undefined };
    return { next, verdict: { type: 'go', continued: ready.continued } };
}
//# sourceMappingURL=handshake.js.map