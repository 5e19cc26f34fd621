import { createContext } from 'react';
import type { Words } from './create-words.ts';

export interface Spoken extends Words {
  /** Speaks another language from now on, which the browser keeps. */
  readonly speak: (locale: string) => Promise<void>;
}

export const WordsContext = createContext<Spoken | null>(null);
