// The language that somebody chose, kept by the browser. react-admin's own store forgets it with every sign-out.
import { onKeptElsewhere } from './on-kept-elsewhere.ts';

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

/** Another tab of this browser speaks another language from now on. @returns ends it */
export const onLanguageElsewhere = (call: (locale: string) => void): (() => void) =>
  onKeptElsewhere(key, call);
