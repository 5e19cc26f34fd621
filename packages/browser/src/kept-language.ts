// The language that somebody chose, kept by the browser. react-admin's own store forgets it with every sign-out.
const key = 'spotter.language';

/** Null where none was chosen, or the browser keeps nothing for this page. */
export function keptLanguage(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keepLanguage(locale: string): void {
  try {
    window.localStorage.setItem(key, locale);
  } catch {
    // It holds until the page is left.
  }
}
