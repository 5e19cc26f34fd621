// Loaded by itself: the engine, as the server coaches the same exercise, so that both count alike.
import { createAutoCoach } from '@spotter/coach/auto/auto-coach';
import { createCoach, type Coach } from '@spotter/coach/coach';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import { textIn } from '@spotter/coach/texts/text-in';
import type { Specification } from '@spotter/coach/specification/specification';
import { familyMembers } from '@spotter/exercises/family-members';
import { exercises } from '@spotter/exercises/groups';

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

export interface OpenCoach extends Coach {
  /** What it calls an exercise that it has recognised, by its key. */
  readonly nameOf: (key: string) => string;
}

/** @param language of what the coach says */
export function openCoach(what: Trainable, language: string): OpenCoach {
  const settings = { language, members: familyMembers };
  if (what.kind === 'auto') {
    const specified = exercises.flatMap(({ specification }) =>
      specification ? [[specification.key, specification] as const] : [],
    );
    const names = new Map(exercises.map(({ slug, name }) => [slug, textIn(name, language)]));
    const coach = createAutoCoach(new Map(specified), settings);
    return { ...coach, nameOf: (key) => names.get(key) ?? key };
  }
  const { specification, name } = what;
  const coach = specification ? createCoach(specification, settings) : createGenericCoach(what, settings);
  return { ...coach, nameOf: () => name };
}
