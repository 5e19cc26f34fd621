/** An old socket that only seems to be there is found out within two seconds; after so many tries nothing will come of it. */
const mostRefusals = 5;
/** So many sessions are remembered; a connection may break between a session's taking over and its saying so. */
const mostCandidates = 3;
export function beginHandshake(wanted) {
    return { candidates: [], greeted: undefined, wanted, refusals: 0, refusal: undefined };
}
/**
 * @param session that is to be greeted
 * @param lastEvent that was seen
 */
export function greet(state, session, lastEvent) {
    const { candidates: known, greeted, refusals, wanted } = state;
    // One that never answered may have taken over all the same.
    const candidates = known.length > 0 && greeted !== undefined ? [greeted, ...known].slice(0, mostCandidates) : known;
    const next = { ...state, candidates, greeted: session, refusal: undefined };
    const from = candidates[refusals % candidates.length];
    if (from === undefined)
        return { next, greeting: { type: 'configure', ...wanted } };
    return { next, greeting: { type: 'configure', continue: { session: from, last_event: lastEvent } } };
}
export function judge(state, ready) {
    const { candidates, refusal, refusals, wanted } = state;
    const isFirst = candidates.length === 0;
    const answered = { ...state, greeted: undefined, refusal: undefined };
    if (!isFirst && !ready.continued) {
        if (refusal?.retryable && refusals < mostRefusals) {
            const next = { ...answered, refusals: refusals + 1 };
            return { next, verdict: { type: 'again', error: refusal.error } };
        }
        // What answers the greeting that follows is taken as the first.
        return {
            next: { ...answered, candidates: [], refusals: 0 },
            verdict: { type: 'anew', greeting: { type: 'configure', ...wanted }, error: refusal?.error },
        };
    }
    if (isFirst && !ready.settings.exercise && refusal) {
        return { next: answered, verdict: { type: 'failed', error: refusal.error } };
    }
    const next = { ...answered, candidates: [ready.session], refusals: 0 };
    return { next, verdict: { type: 'go', continued: ready.continued } };
}
//# sourceMappingURL=handshake.js.map