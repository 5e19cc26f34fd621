import { german } from './german/german.ts';
import { spanish } from './spanish/spanish.ts';

/**
 * The bundled texts in other languages, by the English words: a text that is changed is said in English until it is translated
 * anew, and one that an edited specification keeps stays translated.
 */
export const translations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: german,
  es: spanish,
};
