import type { Say } from '../words/create-words.ts';
import type { Trainable } from './open-coach.ts';

export function nameOf(what: Trainable, say: Say): string {
  return what.kind === 'auto' ? say('train.auto') : what.name;
}
