// Sends workouts one after the other, as fast as the server takes them.
import { SpotterError } from '@spotter/client';
import type { SentWorkout } from '@spotter/contract/sent-workout';

/** There were too many, or the server has too much to do: both pass. */
const later = new Set([429, 503]);

interface Sending {
  readonly send: (id: string, workout: SentWorkout) => Promise<unknown>;
  /** @throws once the person has left */
  readonly wait: (ms: number) => Promise<void>;
  readonly onSent: (count: number) => void;
}

/** @throws SpotterError where the server does not take one, and will not later either */
export async function sendAll(
  workouts: readonly { readonly id: string; readonly workout: SentWorkout }[],
  { send, wait, onSent }: Sending,
): Promise<void> {
  for (const [index, { id, workout }] of workouts.entries()) {
    for (;;) {
      try {
        await send(id, workout);
        break;
      } catch (error) {
        if (!(error instanceof SpotterError) || !later.has(error.status)) throw error;
        await wait(error.retryAfterMs ?? 60_000);
      }
    }
    onSent(index + 1);
  }
}
