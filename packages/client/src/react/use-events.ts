import type { EventMessage } from '@spotter/contract/live/event-messages';
import { useEffect, useState } from 'react';

const none: readonly EventMessage[] = [];

/** @returns every numbered event of the training from the first one on, in their order */
export function useEvents(training: AsyncIterable<EventMessage> | null): readonly EventMessage[] {
  const [seen, setSeen] = useState<{ of: object; events: readonly EventMessage[] }>();
  useEffect(() => {
    let isCurrent = true;
    let events: readonly EventMessage[] = none;
    async function read(): Promise<void> {
      if (!training) return;
      for await (const event of training) {
        if (!isCurrent) return;
        events = [...events, event];
        setSeen({ of: training, events });
      }
    }
    // How it ended is told by its state.
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [training]);
  return seen && seen.of === training ? seen.events : none;
}
