/**
 * Calls when another tab of this browser keeps something else under the key.
 * @returns ends it
 */
export function onKeptElsewhere(key: string, call: (value: string) => void): () => void {
  const hear = (event: StorageEvent): void => {
    if (event.key === key && event.newValue !== null) call(event.newValue);
  };
  window.addEventListener('storage', hear);
  return () => {
    window.removeEventListener('storage', hear);
  };
}
