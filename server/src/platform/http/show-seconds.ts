/** Milliseconds as whole seconds. */
export function showSeconds(ms: number): number {
  return Math.round(ms / 1000);
}
