import type { Specification } from '@spotter/coach/specification/specification';
import { textIn } from '@spotter/coach/texts/text-in';
import { textsOf } from '@spotter/exercises/texts/change-texts';

/** The language of what a coach says: English where nobody has translated what an installation says itself. */
export function languageOf(said: string, specification: Specification | null, wanted: string): string {
  const text = specification && textsOf(specification).find((known) => textIn(known, wanted) === said);
  return text?.en === said && !Object.hasOwn(text, wanted) ? 'en' : wanted;
}
