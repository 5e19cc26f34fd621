// Where the tokens of a login are kept.
/** Forgets with the program. */
export function keepInMemory(tokens = null) {
    let kept = tokens;
    return {
        read: () => kept,
        write(next) {
            kept = next;
        },
    };
}
function readTokens(text) {
    try {
        const { username, accessToken, refreshToken, expiresAtMs } = JSON.parse(text ?? 'null');
        const texts = [username, accessToken, refreshToken];
        if (!texts.every((part) => typeof part === 'string') || typeof expiresAtMs !== 'number')
            return null;
        return { username, accessToken, refreshToken, expiresAtMs };
    }
    catch {
        return null; // Nothing there, or somebody else's.
    }
}
/** Keeps them as text: `keepIn(localStorage)`. */
export function keepIn(storage, key = 'spotter.tokens') {
    return {
        read: async () => readTokens(await storage.getItem(key)),
        async write(tokens) {
            await (tokens ? storage.setItem(key, JSON.stringify(tokens)) : storage.removeItem(key));
        },
    };
}
//# sourceMappingURL=token-storage.js.map