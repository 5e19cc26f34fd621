import type { Words } from '../words/create-words.ts';
import type { Trainable } from './open-coach.ts';

/** @param recognised what it was found to be, where nothing was chosen */
export function nameOf(
  what: Trainable,
  { say, exerciseName }: Pick<Words, 'say' | 'exerciseName'>,
  recognised: string | null = null,
): string {
  return what.kind === 'auto' ? (recognised ?? say('train.auto')) : exerciseName(what.name);
}
