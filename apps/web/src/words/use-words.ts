import { useContext } from 'react';
import { WordsContext, type Spoken } from './words-context.ts';

/** The texts of the page in the language that is chosen. */
export function useWords(): Spoken {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no language is spoken here');
  return words;
}
