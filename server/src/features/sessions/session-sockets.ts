// The sockets that this process holds, by session; one that is just being admitted has its place already.
import type { CloseName } from '@spotter/contract/live/close-codes';

/** The socket of a claimed session, as far as sessions know it. */
export interface SessionSocket {
  /** Ends the connection; results are stored before the promise resolves. Never rejects, may be called again. */
  readonly close: (close: CloseName) => Promise<void>;
  /** Whether it is open, and its other end says nothing when it is asked. Never rejects. */
  readonly isSilent: () => Promise<boolean>;
  /** Once the connection is over: resolves when its results are stored. Never rejects. */
  readonly over: () => Promise<void> | undefined;
}

interface Place {
  socket: SessionSocket | undefined;
  /** Asked for while there was no socket yet. */
  close: CloseName | undefined;
}

export interface SessionSockets {
  /** @returns whether the place was free */
  readonly reserve: (id: string) => boolean;
  /** Gives a reserved place its socket, and closes it at once where that was asked for meanwhile. */
  readonly attach: (id: string, socket: SessionSocket) => void;
  readonly release: (id: string) => void;
  readonly has: (id: string) => boolean;
  readonly ids: () => readonly string[];
  /** Of these sessions the first that has a socket here whose other end does not answer. */
  readonly firstSilent: <S extends { readonly id: string }>(sessions: readonly S[]) => Promise<S | undefined>;
  /** Waits for what a connection that is over leaves. */
  readonly settled: (id: string) => Promise<void>;
  readonly close: (id: string, close: CloseName) => Promise<void>;
  readonly closeAll: (close: CloseName) => Promise<void>;
}

export function createSessionSockets(): SessionSockets {
  const places = new Map<string, Place>();

  async function closePlace(place: Place, close: CloseName): Promise<void> {
    place.close ??= close;
    await place.socket?.close(close);
  }

  return {
    reserve: (id) => {
      if (places.has(id)) return false;
      places.set(id, { socket: undefined, close: undefined });
      return true;
    },
    attach: (id, socket) => {
      const place = places.get(id);
      if (!place) throw new Error('the session was not claimed here');
      place.socket = socket;
      if (place.close !== undefined) void socket.close(place.close);
    },
    release: (id) => {
      places.delete(id);
    },
    has: (id) => places.has(id),
    ids: () => [...places.keys()],
    firstSilent: async (sessions) => {
      const silent = await Promise.all(
        sessions.map(async ({ id }) => (await places.get(id)?.socket?.isSilent()) ?? false),
      );
      return sessions.find((_, index) => silent[index]);
    },
    settled: async (id) => {
      await places.get(id)?.socket?.over();
    },
    close: async (id, close) => {
      const place = places.get(id);
      if (place) await closePlace(place, close);
    },
    closeAll: async (close) => {
      await Promise.all([...places.values()].map((place) => closePlace(place, close)));
    },
  };
}
