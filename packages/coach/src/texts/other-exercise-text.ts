import type { Text } from '../specification/schema-parts.ts';

/** Told when what is done looks like another exercise than the chosen one; the names of families take the places in braces. */
export const otherExerciseText: Text = { en: 'This looks like {seen}, not like {chosen}.' };
