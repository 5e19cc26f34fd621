// What the release knows of an exercise: one record, one file.
import type { ToldApart } from '@spotter/coach/specification/family-member';
import type { Language, Words } from '@spotter/coach/specification/languages';
import type { Specification } from '@spotter/coach/specification/specification';
import type { Muscle } from './muscles.ts';

export interface Exercise {
  /** snake_case, never changed once released. */
  readonly slug: string;
  readonly name: Words;
  /** Four to eight sentences, the same ones in each language; the English ones are joined by a space where they are stored. */
  readonly instructions: Readonly<Record<Language, readonly string[]>>;
  /** Primary mover first. */
  readonly muscles: readonly Muscle[];
  /** What else people call it, beyond what is the same as its name or slug when names are compared. Shown, and searched. */
  readonly aliases?: readonly string[];
  /** Further names that clients send and nobody needs to read: misspellings, short words, kinds that are coached alike. */
  readonly hiddenAliases?: readonly string[];
  /** Told where nothing in it is repeated that could be counted: it is held, or flows at the pace of the breath. */
  readonly countable?: false;
  /** What it is a kind of, and takes the place of it where an installation does not have it. */
  readonly variantOf?: CoachedExercise;
  /** What tells it apart from others of its family; of those without it, the first in the list is the one that is recognised. */
  readonly toldApart?: ToldApart;
  /** What it is coached by, in every language: its own, or that of the exercise it is a kind of. */
  readonly specification?: Specification;
}

/** An exercise that there is a specification for. */
export interface CoachedExercise extends Exercise {
  readonly specification: Specification;
}

/** A part of the catalogue, its exercises in the order in which they are shown. */
export interface Group {
  readonly name: string;
  readonly exercises: readonly Exercise[];
}
