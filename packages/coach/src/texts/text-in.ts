import { translations } from './translations.ts';
import type { Text } from '../specification/schema-parts.ts';

function own(texts: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/**
 * A text in this language: as it says itself, for the region or else for the language (`de-AT`, `de`), as bundled texts are
 * translated, or in English.
 */
export function textIn(text: Text, language: string): string {
  const [primary = language] = language.split('-');
  const bundled = Object.hasOwn(translations, primary) ? translations[primary] : undefined;
  return own(text, language) ?? own(text, primary) ?? own(bundled, text.en) ?? text.en;
}
