// Which exercise a client means: an id of the catalogue, or a name in nearly any spelling.
import { bundled } from '@spotter/coach/exercises/bundled';
import { exerciseNameKey, resolveExerciseName } from '@spotter/coach/exercises/resolve-exercise-name';
import type { Specification } from '@spotter/coach/exercises/specification';
import { uncountable } from './uncountable.ts';

export interface CatalogueEntry {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is coached by; null where nobody has described it. */
  readonly specification: Specification | null;
}

export type FoundExercise =
  | {
      readonly kind: 'coachable';
      readonly id: number | null;
      readonly key: string;
      readonly name: string;
      /** Null where nobody has described it: then the generic counter counts what is repeated. */
      readonly specification: Specification | null;
    }
  | { readonly kind: 'not_coachable'; readonly name: string }
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

const coached = [...bundled.keys()].map((key) => ({ key }));

function coachable(key: string, entry: CatalogueEntry | undefined): FoundExercise {
  const specification = (entry ? entry.specification : bundled.get(key)) ?? null;
  const name = entry?.name ?? specification?.name.en ?? key;
  if (!specification && uncountable.has(key)) return { kind: 'not_coachable', name };
  return { kind: 'coachable', id: entry?.id ?? null, key: specification?.key ?? key, name, specification };
}

export function findExercise(wanted: string | number, entries: readonly CatalogueEntry[]): FoundExercise {
  const asId = typeof wanted === 'number' ? wanted : /^\d+$/.test(wanted) ? Number(wanted) : undefined;
  if (asId !== undefined) {
    const entry = entries.find(({ id }) => id === asId);
    return entry ? coachable(entry.slug, entry) : { kind: 'unknown', nearest: [] };
  }
  const text = String(wanted);
  const aliased = entries.find(({ aliases }) =>
    aliases.some((alias) => exerciseNameKey(alias) === exerciseNameKey(text)),
  );
  const known = [...entries.map(({ slug, name }) => ({ key: slug, name })), ...coached];
  const resolved = resolveExerciseName(text, known);
  const key = resolved.found ? resolved.key : aliased?.slug;
  if (key === undefined) return { kind: 'unknown', nearest: resolved.found ? [] : resolved.nearest };
  return coachable(
    key,
    entries.find(({ slug }) => slug === key),
  );
}
