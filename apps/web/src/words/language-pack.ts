import type { AlwaysSaid, Part, Parts } from './catalogue.ts';

/** All that is said in a language. */
export interface LanguagePack {
  /** For Intl too, and `lang` of the page. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What any screen may say. */
  readonly always: AlwaysSaid;
  readonly parts: { readonly [P in Part]: () => Promise<Parts[P]> };
}
