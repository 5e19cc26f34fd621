import { useHeldTime } from '../parts/use-held-time.ts';
import { useWords } from '../words/use-words.ts';
import type { RecordKind } from './records.ts';

/** A value of a record as it is written, with its unit. */
export function useWrittenRecord(): (kind: RecordKind, value: number) => string {
  const { formats } = useWords();
  const heldTime = useHeldTime();
  return (kind, value) => {
    if (kind === 'hold') return heldTime(value);
    if (kind === 'weight') return formats.kilograms(value);
    return formats.number(kind === 'score' ? Math.round(value) : value);
  };
}
