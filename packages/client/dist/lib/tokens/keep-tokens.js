import { SpotterError } from '../spotter-error.js';
import { readTokens } from './read-tokens.js';
import { answer, noTokens, transition } from './token-machine.js';
const nobody = (cause) => new SpotterError('client.logged_out', 'Nobody is logged in. Log in first.', { status: 401, cause });
export function keepTokens({ storage, now, refresh }) {
    let state = noTokens;
    let running = null;
    let loading = null;
    const listeners = new Set();
    function apply(event) {
        const before = state.tokens?.username ?? null;
        state = transition(state, event, now());
        const after = state.tokens?.username ?? null;
        if (before !== after)
            for (const listener of listeners)
                listener(after);
    }
    /** Takes over what another program that shares the storage has made of it. */
    async function look() {
        const { login, tokens } = state;
        const stored = await storage.read();
        if (state.login !== login || stored?.refreshToken === tokens?.refreshToken)
            return;
        if (!stored)
            apply({ type: 'logged_out' });
        else if (tokens)
            apply({ type: 'refreshed', login, tokens: stored });
        else
            apply({ type: 'logged_in', tokens: stored });
    }
    async function load() {
        loading ??= look();
        try {
            await loading;
        }
        catch (error) {
            loading = null;
            throw error;
        }
    }
    async function exchange(rejected) {
        await look();
        if (answer(state, now(), rejected).type !== 'refresh')
            return;
        const { login, tokens } = state;
        if (!tokens)
            return;
        try {
            const next = readTokens(await refresh(tokens.refreshToken), now());
            if (state.login !== login)
                return;
            apply({ type: 'refreshed', login, tokens: next });
            await storage.write(next);
        }
        catch (error) {
            if (!(error instanceof SpotterError))
                throw error;
            if (error.status !== 401) {
                apply({ type: 'failed', login, error });
                return;
            }
            await look(); // Another tab may have been faster.
            if (state.login !== login || state.tokens?.refreshToken !== tokens.refreshToken)
                return;
            apply({ type: 'refused', login });
            await storage.write(null);
        }
    }
    async function accessToken(rejected) {
        await load();
        // A second round for whoever waited for a refresh that another login made needless.
        for (let round = 0; round < 3; round += 1) {
            const found = answer(state, now(), rejected);
            if (found.type === 'use')
                return found.accessToken;
            if (found.type === 'logged_out')
                throw nobody();
            if (found.type === 'fail')
                throw found.error;
            running ??= exchange(rejected).finally(() => {
                running = null;
            });
            await running;
        }
        throw nobody();
    }
    return {
        accessToken,
        async current() {
            await load();
            return state.tokens;
        },
        async logIn(pair) {
            const tokens = readTokens(pair, now());
            apply({ type: 'logged_in', tokens });
            loading = Promise.resolve();
            await storage.write(tokens);
        },
        async logOut() {
            apply({ type: 'logged_out' });
            loading = Promise.resolve();
            await storage.write(null);
        },
        onChange(listener) {
            listeners.add(listener);
            return () => {
                listeners.delete(listener);
            };
        },
    };
}
//# sourceMappingURL=keep-tokens.js.map