import { createContext } from 'react';
import type { OpenLanguage } from './open-language.ts';

export interface Spoken extends OpenLanguage {
  /** Speaks another language from now on, which the browser keeps. */
  readonly speak: (locale: string) => Promise<void>;
}

export const WordsContext = createContext<Spoken | null>(null);
