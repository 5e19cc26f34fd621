import { Fragment, type ReactNode } from 'react';
import type { WordKey } from './catalogue.ts';
import { useWords } from './use-words.ts';

interface SentenceProps {
  readonly of: WordKey;
  /** What stands in its places, `%{link}` in the catalogue. */
  readonly parts: Readonly<Record<string, ReactNode>>;
}

/** A whole sentence of the catalogue that has more than words in it, such as a link. */
export function Sentence({ of, parts }: SentenceProps) {
  const { say } = useWords();
  // Places that are given nothing stay as they stand in the catalogue.
  const pieces = say(of).split(/%\{(\w+)\}/);
  return pieces.map((piece, index) => (
    <Fragment key={index}>{index % 2 === 0 ? piece : parts[piece]}</Fragment>
  ));
}
