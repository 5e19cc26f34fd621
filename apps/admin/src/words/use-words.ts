import { useMemo } from 'react';
import { useI18nProvider } from 'react-admin';
import { createWords, type Words } from './create-words.ts';

/** The texts of the dashboard in the language that is chosen. Another choice draws the whole page anew. */
export function useWords(): Words {
  const i18n = useI18nProvider();
  return useMemo(() => createWords(i18n), [i18n]);
}
