export function createAccounts(call, signedCall, tokens) {
    return {
        async register(body) {
            return (await call({ method: 'POST', path: '/api/auth/register/', body })).data;
        },
        async logIn(body) {
            const pair = await call({ method: 'POST', path: '/api/auth/login/', body });
            await tokens.logIn(pair);
            return pair.username;
        },
        async logOut() {
            const known = await tokens.current();
            await tokens.logOut();
            if (!known)
                return;
            const body = { refresh: known.refreshToken };
            await call({ method: 'POST', path: '/api/auth/logout/', body }, known.accessToken);
        },
        async logOutEverywhere() {
            await signedCall({ method: 'POST', path: '/api/auth/logout/all/' });
            await tokens.logOut();
        },
        whoIsLoggedIn: async () => (await tokens.current())?.username ?? null,
        onChange: tokens.onChange,
        get: () => signedCall({ path: '/api/account/' }),
        update: (body) => signedCall({ method: 'PATCH', path: '/api/account/', body }),
        changePassword: (body) => signedCall({ method: 'POST', path: '/api/auth/password/', body }),
        forgotPassword: (username) => call({ method: 'POST', path: '/api/auth/password/forgotten/', body: { username } }),
        export: () => signedCall({ path: '/api/account/export/' }),
        async delete(body) {
            await signedCall({ method: 'DELETE', path: '/api/account/', body });
            await tokens.logOut();
        },
    };
}
//# sourceMappingURL=accounts.js.map