import type { Words } from '../words/create-words.ts';

/** What a field of the server is called; one that is not in the catalogue is shown as it stands. */
export function fieldWords({ sayIfKnown }: Words, name: string): string {
  return sayIfKnown('fields', name) ?? name.replaceAll('_', ' ');
}
