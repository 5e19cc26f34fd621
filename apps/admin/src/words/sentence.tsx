import { Fragment, type ReactNode } from 'react';
import type { WordKey } from './catalogue.ts';
import { useWords } from './use-words.ts';

interface SentenceProps {
  readonly of: WordKey;
  /** What stands in its places, `%{until}` in the catalogue. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A whole sentence of the catalogue that has more than words in it: a moment, a link, a piece of code. */
export function Sentence({ of, parts }: SentenceProps) {
  const { say, formats } = useWords();
  // Places that are given nothing stay as they stand in the catalogue.
  const pieces = say(of).split(/%\{(\w+)\}/);
  return pieces.map((piece, index) => {
    const part = index % 2 === 0 ? piece : parts[piece];
    return <Fragment key={index}>{typeof part === 'number' ? formats.number(part) : part}</Fragment>;
  });
}
