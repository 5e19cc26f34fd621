import type { Words } from '../specification/languages.ts';

/** Said when a fault that was told of is gone. */
export const mendedText: Words = {
  en: 'That is better. Keep it like that.',
  de: 'Schon besser. Weiter so.',
  es: 'Mucho mejor. Sigue así.',
  ar: 'هذا أفضل. واصل هكذا.',
};
