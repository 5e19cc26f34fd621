import { translations } from './translations.ts';

/** Languages that every bundled text is in. */
export const languages: readonly string[] = ['en', ...Object.keys(translations)];
