import { keepLanguage, onLanguageElsewhere } from '@spotter/browser/kept-language';
import { useEffect, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { LanguagePack } from './language-pack.ts';
import { languageFor, loadLanguage } from './languages.ts';
import { openLanguage } from './open-language.ts';
import { WordsContext } from './words-context.ts';

interface WordsProviderProps {
  /** What is spoken until another one is chosen. */
  readonly first: LanguagePack;
  readonly children: ReactNode;
}

export function WordsProvider({ first, children }: WordsProviderProps) {
  const [language, setLanguage] = useState(() => openLanguage(first));
  useLayoutEffect(() => {
    document.documentElement.lang = language.locale;
    document.documentElement.dir = language.direction;
  }, [language]);
  const spoken = useMemo(() => {
    async function change(locale: string): Promise<void> {
      const next = openLanguage(await loadLanguage(locale));
      // What is shown goes on in the language that was spoken until all of it is there.
      await next.load(language.parts());
      setLanguage(next);
    }
    return {
      ...language,
      change,
      speak: async (locale: string) => {
        await change(locale);
        keepLanguage(locale);
      },
    };
  }, [language]);
  useEffect(
    () =>
      onLanguageElsewhere((locale) => {
        // What it cannot load it goes on without, in the language that it speaks.
        spoken.change(languageFor([locale])).catch(() => undefined);
      }),
    [spoken],
  );
  return <WordsContext value={spoken}>{children}</WordsContext>;
}
