// Loaded by itself: the engine, as the server coaches the same exercise, so that both count alike.
import { createAutoCoach } from '@spotter/coach/auto/auto-coach';
import { createCoach, type Coach } from '@spotter/coach/coach';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import type { Specification } from '@spotter/coach/specification/specification';
import { familyMembers } from '@spotter/exercises/family-members';

/** What is trained: an exercise of the catalogue, with what it is coached by where somebody has described it; or whatever is done. */
export type Trainable =
  | {
      readonly kind: 'exercise';
      readonly id: number;
      readonly key: string;
      readonly name: string;
      readonly specification: Specification | null;
    }
  | { readonly kind: 'auto' };

/** @param language of what the coach says */
export async function openCoach(what: Trainable, language: string): Promise<Coach> {
  const settings = { language, members: familyMembers };
  if (what.kind === 'auto') {
    const [{ bundled }, { withTranslations }] = await Promise.all([
      import('@spotter/exercises/bundled'),
      import('@spotter/exercises/texts/with-translations'),
    ]);
    const said = [...bundled].map(([key, english]) => [key, withTranslations(english)] as const);
    return createAutoCoach(new Map(said), settings);
  }
  const { specification } = what;
  return specification ? createCoach(specification, settings) : createGenericCoach(what, settings);
}
