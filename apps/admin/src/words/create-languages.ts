// react-admin's i18n provider over the catalogues.
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider } from 'react-admin';
import { keepLanguage } from '@spotter/browser/kept-language';
import type { LanguagePack } from './language-pack.ts';
import { languages, loadLanguage } from './languages.ts';

export interface Languages {
  readonly i18n: I18nProvider;
  /** That which is spoken at the moment. */
  readonly current: () => LanguagePack;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** @param first what is spoken until another one is chosen, which is loaded then */
export function createLanguages(first: LanguagePack): Languages {
  const listeners = new Set<() => void>();
  let current = first;

  const polyglot = polyglotI18nProvider(
    () => ({ ...current.catalogue, fromServer: current.fromServer ?? {} }),
    first.locale,
    languages.map(({ locale, name }) => ({ locale, name })),
    // What is translated already is translated once more by react-admin, which takes any label for a key.
    { allowMissing: true },
  );

  async function speak(language: LanguagePack): Promise<void> {
    current = language;
    document.documentElement.lang = language.locale;
    await polyglot.changeLocale(language.locale);
    for (const tell of listeners) tell();
  }

  document.documentElement.lang = first.locale;
  return {
    i18n: {
      ...polyglot,
      changeLocale: async (locale: string) => {
        await speak(locale === first.locale ? first : await loadLanguage(locale));
        keepLanguage(locale);
      },
    },
    current: () => current,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}
