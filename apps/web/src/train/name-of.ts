import type { Words } from '../words/create-words.ts';
import type { Trainable } from './open-coach.ts';

export function nameOf(what: Trainable, { say, exerciseName }: Pick<Words, 'say' | 'exerciseName'>): string {
  return what.kind === 'auto' ? say('train.auto') : exerciseName(what.name);
}
