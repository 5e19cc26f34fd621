import type { Text } from './schema-parts.ts';

/** A text in this language, or in English where it is not translated. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? text.en;
}
