import { useEffect, useState } from 'react';

/** Whether the page was loaded as that of a training: then it is cut off from other origins, or never will be. */
function wasLoadedHere(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && new URL(loaded.name, window.location.href).pathname.startsWith('/train/');
}

function mayBeIsolated(): boolean {
  return window.isSecureContext && !window.crossOriginIsolated && navigator.onLine && !wasLoadedHere();
}

/**
 * Whoever came by a link within the page has the page of where they came from, which shares no memory between threads: it is
 * loaded anew, once.
 * @returns whether the page is the right one
 */
export function useIsolatedPage(): boolean {
  const [isRight] = useState(() => !mayBeIsolated());
  useEffect(() => {
    if (!isRight) window.location.reload();
  }, [isRight]);
  return isRight;
}
