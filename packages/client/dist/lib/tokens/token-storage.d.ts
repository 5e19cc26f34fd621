/** Both tokens of a login; whoever holds them is the person. */
export interface Tokens {
    readonly username: string;
    readonly accessToken: string;
    readonly refreshToken: string;
    /** When the access token ends, by the clock of this device. */
    readonly expiresAtMs: number;
}
/** Several programs may share one, such as the tabs of a page: it is read again before each refresh. */
export interface TokenStorage {
    read(): Tokens | null | Promise<Tokens | null>;
    write(tokens: Tokens | null): void | Promise<void>;
}
/** Forgets with the program. */
export declare function keepInMemory(tokens?: Tokens | null): TokenStorage;
/** What localStorage, sessionStorage and React Native's AsyncStorage have in common. */
export interface TextStorage {
    getItem(key: string): string | null | Promise<string | null>;
    setItem(key: string, value: string): unknown;
    removeItem(key: string): unknown;
}
/** Keeps them as text: `keepIn(localStorage)`. */
export declare function keepIn(storage: TextStorage, key?: string): TokenStorage;
//# sourceMappingURL=token-storage.d.ts.map