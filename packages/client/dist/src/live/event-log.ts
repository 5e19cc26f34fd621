// The numbered events of a training, each once and in their order, for as many readers as there are.
import type { EventMessage } from '@spotter/contract/live/event-messages';
import type { SpotterError } from '../spotter-error.ts';

export interface EventLog extends AsyncIterable<EventMessage> {
  /** Number of the last event; 0 before the first. */
  readonly last: () => number;
  /** @returns `gap` where one before it is missing: it is not taken then */
  readonly add: (event: EventMessage) => 'new' | 'seen' | 'gap';
  /** The next event has the number after this one. */
  readonly continueAfter: (event: number) => void;
  /** Readers come to an end; with an error they throw it. */
  readonly finish: (error?: SpotterError) => void;
}

export function createEventLog(): EventLog {
  const events: EventMessage[] = [];
  let last = 0;
  let end: { readonly error: SpotterError | undefined } | undefined;
  let waiting: (() => void)[] = [];

  function wakeReaders(): void {
    const readers = waiting;
    waiting = [];
    for (const wake of readers) wake();
  }

  return {
    last: () => last,
    add(event) {
      if (event.event <= last) return 'seen';
      if (event.event > last + 1) return 'gap';
      last = event.event;
      events.push(event);
      wakeReaders();
      return 'new';
    },
    continueAfter(event) {
      last = event;
    },
    finish(error) {
      end ??= { error };
      wakeReaders();
    },
    async *[Symbol.asyncIterator]() {
      for (let index = 0; ; index += 1) {
        while (index >= events.length && !end) await new Promise<void>((wake) => waiting.push(wake));
        const event = events[index];
        if (event) yield event;
        else if (end?.error) throw end.error;
        else return;
      }
    },
  };
}
