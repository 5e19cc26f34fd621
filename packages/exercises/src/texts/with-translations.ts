import type { Text } from '@spotter/coach/specification/schema-parts';
import type { Specification } from '@spotter/coach/specification/specification';
import { exercises } from '../groups.ts';
import { changeTexts, textsOf } from './change-texts.ts';

/** What the release says, by the English words. */
const translations: ReadonlyMap<string, Text> = new Map(
  exercises
    .flatMap(({ specification }) => (specification ? textsOf(specification) : []))
    .map((text) => [text.en, text]),
);

/**
 * A specification in every language that there is: a text that has the words of the release is said as the release translates it, but
 * for what it says itself; one that was changed is in the languages it was written in.
 */
export function withTranslations(specification: Specification): Specification {
  return changeTexts(specification, (text) => ({ ...translations.get(text.en), ...text }));
}
