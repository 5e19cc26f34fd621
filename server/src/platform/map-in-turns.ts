// Long lists are worked off in short turns: whatever else waits is done in between.
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Nobody notices so much, and a list of thousands costs few turns. */
const usualTurnMs = 15;
/** Where it is done again and again, beside sockets of which each is answered 15 times a second. */
export const besideSocketsMs = 3;

/** As `map`, one after the other, but it never holds the event loop for long, whether or not `work` waits for anything. */
export async function mapInTurns<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => R | Promise<R>,
  turnMs = usualTurnMs,
): Promise<R[]> {
  const done: R[] = [];
  let beganAt = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - beganAt > turnMs) {
      await nextTurn();
      beganAt = performance.now();
    }
    const result = work(item, index);
    // Not awaited where it is there: each costs a turn of the microtasks.
    done.push(result instanceof Promise ? await result : result);
  }
  return done;
}
