import type { Text } from '../specification/schema-parts.ts';

function own(text: Text, language: string): string | undefined {
  return Object.hasOwn(text, language) ? text[language] : undefined;
}

/** A text in this language: for the region or else for the language (`de-AT`, `de`), or in English. */
export function textIn(text: Text, language: string): string {
  const [primary = language] = language.split('-');
  return own(text, language) ?? own(text, primary) ?? text.en;
}
