import { exerciseNameKey } from './exercise-name-key.ts';

const words: ReadonlySet<string> = new Set(['auto', 'automatic']);

/** Whether a text names no exercise, but asks that what is done be recognised. */
export function asksForRecognition(name: string): boolean {
  return words.has(exerciseNameKey(name));
}
