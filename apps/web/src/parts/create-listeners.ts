export interface Listeners {
  /** @returns takes it away */
  readonly add: (listener: () => void) => () => void;
  readonly tell: () => void;
}

/** Who wants to know that something has changed. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
