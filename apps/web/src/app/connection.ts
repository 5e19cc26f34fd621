// Whether the server can be reached, as far as this page has noticed.

export interface Connection {
  readonly isAway: () => boolean;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

interface ConnectionPorts {
  readonly fetch: typeof fetch;
  /** What the browser knows of the network, and what tells when that changes. */
  readonly isOnline: () => boolean;
  readonly onNetwork: (onChange: () => void) => void;
  /** Calls later. */
  readonly later: (call: () => void) => void;
}

/** Follows what becomes of each request. @returns the same `fetch`, and what is known by it */
export function followConnection(
  address: string,
  ports: ConnectionPorts,
): { readonly connection: Connection; readonly fetch: typeof fetch } {
  let isAway = !ports.isOnline();
  let isAsking = false;
  const listeners = new Set<() => void>();

  function set(next: boolean): void {
    if (next && !isAsking) {
      isAsking = true;
      ports.later(ask);
    }
    if (next === isAway) return;
    isAway = next;
    for (const tell of listeners) tell();
  }

  /** Until there is an answer, whatever it says. */
  function ask(): void {
    isAsking = false;
    if (!isAway) return;
    if (ports.isOnline()) followed(`${address}/healthz`).catch(() => undefined);
    else set(true);
  }

  const followed: typeof fetch = async (input, init) => {
    try {
      const answer = await ports.fetch(input, init);
      set(false);
      return answer;
    } catch (error) {
      // Whoever asked may have thought better of it.
      if (init?.signal?.aborted !== true) set(true);
      throw error;
    }
  };

  ports.onNetwork(() => {
    if (!ports.isOnline()) set(true);
    else if (isAway) ask();
  });
  if (isAway) ports.later(ask);

  return {
    fetch: followed,
    connection: {
      isAway: () => isAway,
      subscribe: (onChange) => {
        listeners.add(onChange);
        return () => {
          listeners.delete(onChange);
        };
      },
    },
  };
}

/** So long it waits before it looks whether the server is back. */
const askEveryMs = 5_000;

/** Of the network that this page is in. */
export const networkPorts: Omit<ConnectionPorts, 'fetch'> = {
  isOnline: () => navigator.onLine,
  onNetwork: (onChange) => {
    for (const name of ['online', 'offline']) window.addEventListener(name, onChange);
  },
  later: (call) => {
    setTimeout(call, askEveryMs);
  },
};
