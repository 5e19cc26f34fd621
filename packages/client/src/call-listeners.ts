/** Calls each. One that throws keeps nothing from the others nor from whoever tells them: its error is a rejection that nobody handles. */
export function callListeners<What>(listeners: Iterable<(what: What) => void>, what: What): void {
  for (const listener of listeners) {
    try {
      listener(what);
    } catch (error) {
      void Promise.reject(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
