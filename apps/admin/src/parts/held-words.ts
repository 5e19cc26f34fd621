import type { Say } from '../words/create-words.ts';
import { formatDuration } from './format-duration.ts';

/** A time held, or a dash where nothing was. */
export function heldWords(say: Say, seconds: number | undefined): string {
  return formatDuration(say, seconds === 0 ? null : seconds);
}
