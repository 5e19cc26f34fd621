import { kilogramsPerPound } from '../train/kilograms-of.ts';
import { keptOptions } from '../train/train-options.ts';
import { useWords } from '../words/use-words.ts';

/** A weight in the unit of this device. */
export function useWrittenWeight(): (weightKg: number) => string {
  const { formats } = useWords();
  return (weightKg) =>
    keptOptions().unit === 'pound'
      ? formats.pounds(weightKg / kilogramsPerPound)
      : formats.kilograms(weightKg);
}
