// A language in which every text of the catalogues stands in brackets: what has none is in no catalogue.
import { english } from '../src/words/en/english.ts';
import type { LanguagePack } from '../src/words/language-pack.ts';

type Texts = Readonly<Record<string, unknown>>;

function marked(text: string): string {
  return text
    .split('||||')
    .map((form) => `⟦${form.trim()}⟧`)
    .join(' |||| ');
}

function inBrackets(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      name,
      typeof value === 'string' ? marked(value) : inBrackets(value as Texts),
    ]),
  );
}

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

/** @returns what is left of a text without what stands in brackets */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let rest = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    else if (sign === '⟧') depth -= 1;
    else if (depth === 0) rest += sign;
  }
  return rest;
}
