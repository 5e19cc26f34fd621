import { Sentence } from '../../words/sentence.tsx';
import { useWords } from '../../words/use-words.ts';

interface SoFarProps {
  readonly count: number;
  /** What the coach said last; null where that is long ago. */
  readonly said: string | null;
}

/** How many were counted up to the moment that is shown, and what was said about then. */
export function SoFar({ count, said }: SoFarProps) {
  const { formats } = useWords();
  const soFar = (
    <Sentence of="coaching.preview.soFar" parts={{ count: <strong>{formats.number(count)}</strong> }} />
  );
  return said === null ? soFar : <Sentence of="coaching.preview.said" parts={{ soFar, text: said }} />;
}
