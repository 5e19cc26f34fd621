// The English catalogue is the type of every other: a text that one lacks, or has too many, is a type error.
import type { english } from './en/english.ts';
import type { FromServer } from './from-server.ts';

export type Catalogue = (typeof english)['catalogue'];

/** The names that are written down; react-admin's texts have an index of any name beside them. */
type Names<T> = keyof { [K in keyof T as K extends string ? (string extends K ? never : K) : never]: 0 };

/** Of react-admin's own texts only what stands on its buttons is for us to say. */
type Said = Omit<Catalogue, 'ra'> & { readonly ra: Pick<Catalogue['ra'], 'action'> };

type Leaf<T> = {
  [K in Names<T>]: T[K] extends string ? K : `${K}.${Leaf<T[K]>}`;
}[Names<T>];

type Branch<T> = {
  [K in Names<T>]: T[K] extends string ? never : K | `${K}.${Branch<T[K]>}`;
}[Names<T>];

/** Where a text stands in the catalogue: `groups.delete.title`. */
export type WordKey = Leaf<Said>;

/** Where texts stand together: `sessions.reasons`. */
export type WordGroup = Branch<Said> | `fromServer.${keyof FromServer}`;
