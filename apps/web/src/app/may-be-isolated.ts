import { trainPages, webPagePattern } from '@spotter/contract/web-pages';

/** Whether the page was loaded as that of a training: then it is cut off from other origins, or never will be. */
function wasLoadedHere(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  if (loaded === undefined) return false;
  const { pathname } = new URL(loaded.name, window.location.href);
  return trainPages.some((page) => webPagePattern(page).test(pathname));
}

/** Whether the page would be cut off from other origins if it were loaded anew. */
export function mayBeIsolated(): boolean {
  return window.isSecureContext && !window.crossOriginIsolated && navigator.onLine && !wasLoadedHere();
}
