import { keepLanguage } from '@spotter/browser/kept-language';
import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { createWords } from './create-words.ts';
import type { LanguagePack } from './language-pack.ts';
import { loadLanguage } from './languages.ts';
import { WordsContext } from './words-context.ts';

interface WordsProviderProps {
  /** What is spoken until another one is chosen. */
  readonly first: LanguagePack;
  readonly children: ReactNode;
}

export function WordsProvider({ first, children }: WordsProviderProps) {
  const [language, setLanguage] = useState(first);
  useLayoutEffect(() => {
    document.documentElement.lang = language.locale;
    document.documentElement.dir = language.direction;
  }, [language]);
  const spoken = useMemo(
    () => ({
      ...createWords(language),
      speak: async (locale: string) => {
        setLanguage(await loadLanguage(locale));
        keepLanguage(locale);
      },
    }),
    [language],
  );
  return <WordsContext value={spoken}>{children}</WordsContext>;
}
