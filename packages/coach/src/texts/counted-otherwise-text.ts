import type { Words } from '../specification/languages.ts';

/** Told when what is repeated is counted though it is not as the exercise is described; its name and what differs take the places in braces. */
export const countedOtherwiseText: Words = {
  en: 'I count what you repeat. Other than in {exercise}: {part}.',
  de: 'Ich zähle, was du wiederholst. Anders als bei {exercise}: {part}.',
  es: 'Cuento lo que repites. Distinto de {exercise}: {part}.',
  ar: 'أعدّ ما تكرره. المختلف عن {exercise}: {part}.',
};
