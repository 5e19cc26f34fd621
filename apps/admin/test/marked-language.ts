import { inBrackets } from '@spotter/browser/testing/in-brackets';
import { english } from '../src/words/en/english.ts';
import type { LanguagePack } from '../src/words/language-pack.ts';

/** English in brackets: what has none on a page is in no catalogue. */
export const markedLanguage = {
  ...english,
  catalogue: inBrackets(english.catalogue),
  materialTexts: {
    components: {
      MuiPagination: { defaultProps: { 'aria-label': '⟦pages⟧' } },
      MuiTablePagination: { defaultProps: { getItemAriaLabel: (page) => `⟦${page}⟧` } },
    },
  },
} as LanguagePack;
