// Of the tabs of a browser one trains at a time, the one that began last: a camera has one person before it.

const lock = 'spotter.turn';

/** What of the browser it needs. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

/**
 * Takes the turn from whatever tab has it.
 * @param onLost another tab has taken it
 * @returns gives it back
 */
export function takeTurn(locks: Locks | undefined, onLost: () => void): () => void {
  let giveBack = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    giveBack = resolve;
  });
  locks?.request(lock, { steal: true }, () => over).catch(onLost);
  return giveBack;
}

/** Whether some tab trains. */
export async function isTurnTaken(locks: Locks | undefined): Promise<boolean> {
  const held = (await locks?.query())?.held ?? [];
  return held.some(({ name }) => name === lock);
}
