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

/** An exercise as clients and workouts name it. */
export interface NamedExercise {
  readonly id: number | null;
  readonly key: string;
  readonly name: string;
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
  | {
      /** What is done is to be recognised. */
      readonly kind: 'auto';
      /** By key, as the catalogue holds them, and those of the release that it lacks. */
      readonly specifications: ReadonlyMap<string, Specification>;
      readonly named: (key: string) => NamedExercise;
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

/** The names that ask for recognition. */
const automatic: ReadonlySet<string> = new Set(['auto', 'automatic']);

function recogniseAmong(entries: readonly CatalogueEntry[]): FoundExercise {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const specifications = new Map(bundled);
  for (const { slug, specification } of entries) if (specification) specifications.set(slug, specification);
  return {
    kind: 'auto',
    specifications,
    named: (key) => ({
      id: bySlug.get(key)?.id ?? null,
      key,
      name: bySlug.get(key)?.name ?? specifications.get(key)?.name.en ?? key.replaceAll('_', ' '),
    }),
  };
}

export function findExercise(wanted: string | number, entries: readonly CatalogueEntry[]): FoundExercise {
  const asId = typeof wanted === 'number' ? wanted : /^\d+$/.test(wanted) ? Number(wanted) : undefined;
  if (asId !== undefined) {
    const entry = entries.find(({ id }) => id === asId);
    return entry ? coachable(entry.slug, entry) : { kind: 'unknown', nearest: [] };
  }
  const text = String(wanted);
  if (automatic.has(exerciseNameKey(text))) return recogniseAmong(entries);
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
