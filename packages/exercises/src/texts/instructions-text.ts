import type { Exercise } from '../exercise.ts';

/** Instructions as installations store them: the English ones, which people edit. */
export function instructionsText({ instructions }: Pick<Exercise, 'instructions'>): string {
  return instructions.en.join(' ');
}
