// How people are found by name or email: by the beginnings of words, without case and accents.
import { foldedText } from '../../platform/folded-text.ts';

const longestWord = 40;
const mostWords = 30;

/** The words of a text, folded; cut where they are longer than anybody types. */
export function searchWords(text: string): string[] {
  const words = foldedText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return [...new Set(words.map((word) => Array.from(word).slice(0, longestWord).join('')))].slice(
    0,
    mostWords,
  );
}
