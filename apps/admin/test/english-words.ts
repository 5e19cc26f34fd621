import polyglotI18nProvider from 'ra-i18n-polyglot';
import { createWords } from '../src/words/create-words.ts';
import { english } from '../src/words/en/english.ts';

/** What pure functions that make words are tested with. */
export const englishWords = createWords(polyglotI18nProvider(() => english.catalogue, english.locale));
