/** Tells listeners of what happens, by its name. */
export interface Emitter<Happenings> {
    /** @returns what stops it */
    readonly on: <Name extends keyof Happenings>(name: Name, listener: (what: Happenings[Name]) => void) => () => void;
    readonly emit: <Name extends keyof Happenings>(name: Name, what: Happenings[Name]) => void;
}
export declare function createEmitter<Happenings>(): Emitter<Happenings>;
//# sourceMappingURL=create-emitter.d.ts.map