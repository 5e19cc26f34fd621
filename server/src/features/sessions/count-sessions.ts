// Counts what begins and ends in this process, for who measures it.
import type { Measure } from '../../platform/metrics/measure.ts';
import type { SessionsStore } from './sessions-store.ts';

type Counted = Pick<SessionsStore, 'start' | 'end' | 'endMany' | 'endOfLogins'>;

export interface CountedSessions<S> {
  readonly store: S;
  readonly measures: readonly Measure[];
}

/** @param sockets how many this process holds */
export function countSessions<S extends Counted>(store: S, sockets: () => number): CountedSessions<S> {
  let started = 0;
  /** Said from the start: who watches for the first one sees no step from nothing to 1. */
  const ends = new Map([['crashed', 0]]);
  function ended(reason: string, count: number): void {
    if (count > 0) ends.set(reason, (ends.get(reason) ?? 0) + count);
  }

  return {
    store: {
      ...store,
      start: async (session, perUser) => {
        const result = await store.start(session, perUser);
        if (result === 'started') started += 1;
        return result;
      },
      end: async (id, reason, nowMs, alongside) => {
        const isEnded = await store.end(id, reason, nowMs, alongside);
        ended(reason, Number(isEnded));
        return isEnded;
      },
      endMany: async (ids, reason, nowMs, alongside) => {
        const gone = await store.endMany(ids, reason, nowMs, alongside);
        ended(reason, gone.length);
        return gone;
      },
      endOfLogins: async (loginIds, reason, nowMs) => {
        const gone = await store.endOfLogins(loginIds, reason, nowMs);
        ended(reason, gone.length);
        return gone;
      },
    },
    measures: [
      {
        name: 'spotter_sockets',
        help: 'Sockets on which somebody is coached.',
        kind: 'gauge',
        read: sockets,
      },
      {
        name: 'spotter_sessions_started_total',
        help: 'Sessions that were started here.',
        kind: 'counter',
        read: () => started,
      },
      {
        name: 'spotter_sessions_ended_total',
        help: 'Sessions that this process ended, by the reason; those that a newer one replaced before they had a socket are left out.',
        kind: 'counter',
        read: () => [...ends].map(([reason, count]) => [{ reason }, count] as const),
      },
    ],
  };
}
