// Numbers what is told once and keeps the last of it, for a client that lost its socket before it had read all.
import type { EventMessage } from '@spotter/contract/live/event-messages';

type Unnumbered<E> = E extends EventMessage ? Omit<E, 'event'> : never;

/** An event before it has its number. */
export type UnnumberedEvent = Unnumbered<EventMessage>;

/** What comes over to a session that continues. */
export interface KeptEvents {
  /** Number of the last one. */
  readonly last: number;
  /** The last of them, in their order. */
  readonly events: readonly EventMessage[];
}

export interface EventLog {
  readonly tell: (event: UnnumberedEvent) => void;
  /** Number of the last one; 0 before any. */
  readonly last: () => number;
  readonly kept: () => KeptEvents;
  /**
   * Goes on where another session stopped. A client may have seen more than is known here, after a crash: what has a number
   * that it has seen is not sent.
   * @returns what the client has not seen, and how much of that is not known any more
   */
  readonly goOn: (
    kept: KeptEvents,
    lastSeen: number,
  ) => { readonly unseen: readonly EventMessage[]; readonly lost: number };
  /** What is told from here on is new to the client, and numbered so. */
  readonly skipSeen: () => void;
}

/** More than are told in half a minute: what was sent and not read is a few seconds' worth. */
const mostKept = 100;

export function createEventLog(send: (event: EventMessage) => void): EventLog {
  let last = 0;
  let seen = 0;
  let events: readonly EventMessage[] = [];

  return {
    tell: (told) => {
      last += 1;
      const event: EventMessage = { ...told, event: last };
      events = [...events.slice(1 - mostKept), event];
      if (last > seen) send(event);
    },
    last: () => last,
    kept: () => ({ last, events }),
    goOn: (kept, lastSeen) => {
      ({ last, events } = kept);
      seen = lastSeen;
      const unseen = events.filter(({ event }) => event > lastSeen);
      return { unseen, lost: Math.max(0, kept.last - lastSeen) - unseen.length };
    },
    skipSeen: () => {
      last = Math.max(last, seen);
    },
  };
}
