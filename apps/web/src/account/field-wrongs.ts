import { SpotterError } from '@spotter/client';
import type { Words } from '../words/create-words.ts';
import { refusalOf } from '../parts/refused.tsx';

/** Refusals that are about one field. */
const fieldOf: Readonly<Record<string, string>> = {
  'accounts.username_taken': 'username',
  'accounts.email_taken': 'email',
};

type Wrong = { readonly text: string; readonly lang?: 'en' };

/** What the server finds wrong, by the field of the body that it is about. */
export function fieldWrongs(words: Words, error: unknown): Readonly<Record<string, Wrong>> {
  if (!(error instanceof SpotterError)) return {};
  const field = fieldOf[error.code];
  if (field !== undefined) return { [field]: refusalOf(words, error) };
  return Object.fromEntries(
    error.fields.map(({ path, message }) => [
      path.replace(/^\//, ''),
      { text: message, lang: 'en' as const },
    ]),
  );
}
