// The English catalogue is the type of every other: a text that one lacks, or has too many, is a type error.
import type { english } from './en/english.ts';
import type { Forms } from './forms.ts';

export type AlwaysSaid = (typeof english)['always'];

type PartLoaders = (typeof english)['parts'];

/** Texts that are loaded with the screens that say them. */
export type Part = keyof PartLoaders;

export type Parts = { readonly [P in Part]: Awaited<ReturnType<PartLoaders[P]>> };

export type Catalogue = AlwaysSaid & Parts;

type Leaf<T> = {
  [K in keyof T & string]: T[K] extends string | Forms ? K : `${K}.${Leaf<T[K]>}`;
}[keyof T & string];

type Branch<T> = {
  [K in keyof T & string]: T[K] extends string | Forms ? never : K | `${K}.${Branch<T[K]>}`;
}[keyof T & string];

/** Where a text stands in the catalogue: `account.login.title`. */
export type WordKey = Leaf<Catalogue>;

/** Where texts stand together: `muscles`. */
export type WordGroup = Branch<Catalogue>;
