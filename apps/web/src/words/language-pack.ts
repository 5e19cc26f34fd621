import type { Catalogue } from './catalogue.ts';

/** All that is said in a language. */
export interface LanguagePack {
  /** For Intl too, and `lang` of the page. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly catalogue: Catalogue;
}
