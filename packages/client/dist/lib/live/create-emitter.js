export function createEmitter() {
    const listeners = {};
    return {
        on(name, listener) {
            const those = (listeners[name] ??= new Set());
            those.add(listener);
            return () => {
                those.delete(listener);
            };
        },
        emit(name, what) {
            for (const listener of listeners[name] ?? [])
                listener(what);
        },
    };
}
//# sourceMappingURL=create-emitter.js.map