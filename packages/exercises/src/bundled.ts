import type { Specification } from '@spotter/coach/specification/specification';
import { exercises } from './groups.ts';
import { inEnglish } from './texts/in-english.ts';

/** Every specification that comes with the release, by key, as installations store it. */
export const bundled: ReadonlyMap<string, Specification> = new Map(
  exercises.flatMap(({ specification }) =>
    specification ? [[specification.key, inEnglish(specification)]] : [],
  ),
);
