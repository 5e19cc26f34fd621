/**
 * Keeps the screen from going dark, also once somebody is back from another app: the browser lets go of it then.
 * @param tell whether it is kept: not every browser can
 * @returns ends it
 */
export function keepAwake(tell: (isKept: boolean) => void): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  let lock: WakeLockSentinel | undefined;
  const isOver = (): boolean => signal.aborted;

  async function ask(): Promise<void> {
    if (document.hidden || (lock && !lock.released)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver()) await lock.release();
      else tell(true);
    } catch {
      // There is none, or the battery is low.
      if (!isOver()) tell(false);
    }
  }

  document.addEventListener('visibilitychange', () => void ask(), { signal });
  void ask();
  return () => {
    closing.abort();
    lock?.release().catch(() => undefined);
  };
}
