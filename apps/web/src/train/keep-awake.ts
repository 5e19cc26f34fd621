/**
 * Keeps the screen from going dark, also once somebody is back from another app: the browser lets go of it then.
 * @param tell whether it is kept: not every browser can
 * @returns ends it
 */
export function keepAwake(tell: (isKept: boolean) => void): () => void {
  const closing = new AbortController();
  const { signal } = closing;
  let lock: WakeLockSentinel | undefined;
  let isAsking = false;
  const isOver = (): boolean => signal.aborted;

  async function ask(): Promise<void> {
    if (document.hidden || isAsking || (lock && !lock.released)) return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (isOver()) await lock.release();
      else tell(true);
    } catch {
      // There is none, or the battery is low.
      if (!isOver()) tell(false);
    } finally {
      isAsking = false;
    }
  }

  const onReturn = (): void => void ask();
  document.addEventListener('visibilitychange', onReturn, { signal });
  // Installed on iOS, a page that comes back may be told by these alone.
  for (const name of ['focus', 'pageshow'] as const) window.addEventListener(name, onReturn, { signal });
  void ask();
  return () => {
    closing.abort();
    lock?.release().catch(() => undefined);
  };
}
