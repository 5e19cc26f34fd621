// The languages that the dashboard speaks: each with its own name, and how its texts are come by.
import { chooseLocale } from '@spotter/browser/choose-locale';
import type { LanguagePack } from './language-pack.ts';

export const languages = [
  { locale: 'en', name: 'English', load: async () => (await import('./en/english.ts')).english },
  { locale: 'de', name: 'Deutsch', load: async () => (await import('./de/german.ts')).german },
  { locale: 'es', name: 'Español', load: async () => (await import('./es/spanish.ts')).spanish },
] as const satisfies readonly Language[];

interface Language {
  readonly locale: string;
  readonly name: string;
  readonly load: () => Promise<LanguagePack>;
}

function find(wanted: string): Language | undefined {
  return languages.find(({ locale }) => locale === wanted);
}

/** The texts of a language; of English where it is none of ours. */
export function loadLanguage(locale: string): Promise<LanguagePack> {
  return (find(locale) ?? languages[0]).load();
}

/** @param preferred as the browser lists them, most wanted first. @returns the first that is spoken here, else English */
export function languageFor(preferred: readonly string[]): string {
  return chooseLocale(
    preferred,
    languages.map(({ locale }) => locale),
  );
}
