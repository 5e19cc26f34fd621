import type { Words } from '../specification/languages.ts';

/** Told when what is done looks like another exercise than the chosen one; the names of families take the places in braces. */
export const otherExerciseText: Words = {
  en: 'This looks like {seen}, not like {chosen}.',
  de: 'Das sieht nach {seen} aus, nicht nach {chosen}.',
  es: 'Parece que haces {seen}, no {chosen}.',
  ar: 'يبدو هذا مثل {seen} وليس مثل {chosen}.',
};
