import type { Say } from '../words/create-words.ts';

/** "4 to 5", or one of them where they are the same. */
export function rangeWords(say: Say, least: string, most: string): string {
  return least === most ? least : say('coaching.range', { least, most });
}
