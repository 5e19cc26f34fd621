import { useWords } from '../words/use-words.ts';

/** Seconds out, at the far end, and back: in their order whichever way the language reads, and in one line. */
export function useWrittenTempo(): (seconds: readonly [number, number, number]) => string {
  const { formats } = useWords();
  return (seconds) => `\u2066${seconds.map(formats.decimal).join('\u2060–\u2060')}\u2069`;
}
