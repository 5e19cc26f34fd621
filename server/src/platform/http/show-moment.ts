/** Milliseconds since 1970 as ISO 8601. */
export function showMoment(ms: number): string {
  return new Date(ms).toISOString();
}

export function showMomentOrNull(ms: number | null): string | null {
  return ms === null ? null : showMoment(ms);
}
