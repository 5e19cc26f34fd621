/** Whose days are meant wherever a day is asked for or shown: the reader's own, as their browser names it. */
export function viewerTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
