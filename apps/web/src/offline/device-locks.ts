/** Locks that the tabs of a browser share; undefined where it has none, as for a page that came by plain http. */
export function deviceLocks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager | null }).locks ?? undefined;
}
