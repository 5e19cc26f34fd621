import { useI18nProvider, type I18nProvider } from 'react-admin';
import { createWords, type Words } from './create-words.ts';

/** Made once for the page, not for each of its parts: twenty formats of numbers and moments belong to them. */
const spoken = new WeakMap<I18nProvider, Words>();

/** The texts of the dashboard in the language that is chosen. Another choice draws the whole page anew. */
export function useWords(): Words {
  const i18n = useI18nProvider();
  const known = spoken.get(i18n);
  if (known?.locale === i18n.getLocale()) return known;
  const words = createWords(i18n);
  spoken.set(i18n, words);
  return words;
}
