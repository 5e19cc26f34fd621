// Who wants to hear what.
import type { BusMessage } from './bus-message.ts';
import type { Hearing } from './bus.ts';

export interface Subscribers extends Pick<Hearing, 'subscribe' | 'onMissed'> {
  readonly take: (messages: readonly BusMessage[]) => void;
  readonly missed: () => void;
}

/** @param onError told of a subscriber that throws; the others hear all the same */
export function createSubscribers(onError: (error: unknown) => void): Subscribers {
  const byTopic = new Map<string, ((body: unknown) => void)[]>();
  const lookAgain: (() => void)[] = [];

  function safely(work: () => void): void {
    try {
      work();
    } catch (error) {
      onError(error);
    }
  }

  return {
    subscribe: ({ name, isBody }, take) => {
      const takers = byTopic.get(name) ?? [];
      byTopic.set(name, takers);
      takers.push((body) => {
        if (isBody(body)) take(body);
      });
    },
    onMissed: (look) => {
      lookAgain.push(look);
    },
    take: (messages) => {
      for (const { topic, body } of messages) {
        for (const take of byTopic.get(topic) ?? []) {
          safely(() => {
            take(body);
          });
        }
      }
    },
    missed: () => {
      lookAgain.forEach(safely);
    },
  };
}
