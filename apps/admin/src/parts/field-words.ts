import { namesOf } from '../api/json-pointer.ts';
import type { Words } from '../words/create-words.ts';

/** What a field of the server is called; one that is not in the catalogue is shown as it stands. */
export function fieldWords({ sayIfKnown }: Pick<Words, 'sayIfKnown'>, name: string): string {
  return sayIfKnown('fields', name) ?? name.replaceAll('_', ' ');
}

/** Where a JSON Pointer leads, as people count: `/muscles/0` is the first of the muscles. */
export function placeWords(words: Pick<Words, 'sayIfKnown'>, pointer: string): string {
  return namesOf(pointer)
    .map((name) => (/^\d+$/.test(name) ? String(Number(name) + 1) : fieldWords(words, name)))
    .join(' ');
}
