import { callListeners } from '../call-listeners.ts';

/** Tells listeners of what happens, by its name. */
export interface Emitter<Happenings> {
  /** @returns what stops it */
  readonly on: <Name extends keyof Happenings>(
    name: Name,
    listener: (what: Happenings[Name]) => void,
  ) => () => void;
  readonly emit: <Name extends keyof Happenings>(name: Name, what: Happenings[Name]) => void;
}

export function createEmitter<Happenings>(): Emitter<Happenings> {
  type Listeners = { [Name in keyof Happenings]?: Set<(what: Happenings[Name]) => void> };
  const listeners: Listeners = {};
  return {
    on(name, listener) {
      const those = (listeners[name] ??= new Set());
      those.add(listener);
      return () => {
        those.delete(listener);
      };
    },
    emit(name, what) {
      callListeners(listeners[name] ?? [], what);
    },
  };
}
