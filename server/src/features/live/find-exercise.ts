// Which exercise a client means: a name in nearly any spelling, or an id of the catalogue.
import type { Specification } from '@spotter/coach/specification/specification';
import { bundled } from '@spotter/exercises/bundled';
import { exercises } from '@spotter/exercises/groups';
import { asksForRecognition } from '@spotter/exercises/names/asks-for-recognition';
import { exerciseNameKey } from '@spotter/exercises/names/exercise-name-key';
import {
  indexExerciseNames,
  keysByName,
  type ExerciseNames,
  type KnownExercise,
} from '@spotter/exercises/names/index-exercise-names';
import { withTranslations } from '@spotter/exercises/texts/with-translations';

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
  | (NamedExercise & {
      readonly kind: 'coachable';
      /** Null where nobody has described it: then the generic counter counts what is repeated. */
      readonly specification: Specification | null;
    })
  | {
      /** What is done is to be recognised. */
      readonly kind: 'auto';
      /** By key, as the catalogue holds them, and those of the release that it lacks. */
      readonly specifications: ReadonlyMap<string, Specification>;
      readonly named: (key: string) => NamedExercise;
    }
  | (NamedExercise & { readonly kind: 'not_coachable' })
  | {
      readonly kind: 'unknown';
      /** Looks at every name of the catalogue: not to be asked with each message. */
      readonly nearest: () => readonly string[];
    };

/** What the release coaches by, in every language. */
const spoken: ReadonlyMap<string, Specification> = new Map(
  [...bundled].map(([key, specification]) => [key, withTranslations(specification)]),
);

const uncountable: ReadonlySet<string> = new Set(
  exercises.filter(({ countable }) => countable === false).map(({ slug }) => slug),
);

function coachable(key: string, entry: CatalogueEntry | undefined): FoundExercise {
  const specification = (entry ? entry.specification : spoken.get(key)) ?? null;
  const named: NamedExercise = {
    id: entry?.id ?? null,
    key: specification?.key ?? key,
    name: entry?.name ?? specification?.name.en ?? key,
  };
  if (!specification && uncountable.has(key)) return { kind: 'not_coachable', ...named };
  return { kind: 'coachable', ...named, specification };
}

function knownAs({ slug, name, aliases }: CatalogueEntry): KnownExercise {
  return { key: slug, name, aliases };
}

/** The exercise of the catalogue that a name leads to by its slug, its name or an alias. */
function namedAmong(entries: readonly CatalogueEntry[]): (name: string) => CatalogueEntry | undefined {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const slugs = keysByName(entries.map(knownAs));
  return (name) => bySlug.get(slugs.get(exerciseNameKey(name)) ?? '');
}

function recogniseAmong(
  entries: readonly CatalogueEntry[],
  entryNamed: (name: string) => CatalogueEntry | undefined,
): FoundExercise {
  const specifications = new Map(
    [...spoken].map(([key, specification]) => [key, entryNamed(key)?.specification ?? specification]),
  );
  for (const { slug, specification } of entries) if (specification) specifications.set(slug, specification);
  return {
    kind: 'auto',
    specifications,
    named: (key) => {
      const entry = entryNamed(key);
      const name = entry?.name ?? specifications.get(key)?.name.en ?? key.replaceAll('_', ' ');
      return { id: entry?.id ?? null, key, name };
    },
  };
}

interface IndexedCatalogue {
  readonly byId: ReadonlyMap<number, CatalogueEntry>;
  readonly entryNamed: (name: string) => CatalogueEntry | undefined;
  readonly names: ExerciseNames;
  readonly automatic: FoundExercise;
}

function indexCatalogue(entries: readonly CatalogueEntry[]): IndexedCatalogue {
  const entryNamed = namedAmong(entries);
  // The catalogue's words come first: the engine's own keys are for what none of its exercises answers to.
  const others = [...bundled.keys()].filter((key) => !entryNamed(key)).map((key) => ({ key }));
  return {
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    entryNamed,
    names: indexExerciseNames([...entries.map(knownAs), ...others]),
    automatic: recogniseAmong(entries, entryNamed),
  };
}

/** Every name of the catalogue is folded once for each of its states, not with each message. */
const indexed = new WeakMap<readonly CatalogueEntry[], IndexedCatalogue>();

export function findExercise(wanted: string | number, entries: readonly CatalogueEntry[]): FoundExercise {
  const catalogue = indexed.get(entries) ?? indexCatalogue(entries);
  indexed.set(entries, catalogue);
  const { byId, entryNamed, names } = catalogue;
  if (typeof wanted === 'number' || (/^\d+$/.test(wanted) && !entryNamed(wanted))) {
    const entry = byId.get(Number(wanted));
    return entry ? coachable(entry.slug, entry) : { kind: 'unknown', nearest: () => [] };
  }
  if (asksForRecognition(wanted)) return catalogue.automatic;
  const key = names.resolve(wanted);
  return key === undefined
    ? { kind: 'unknown', nearest: () => names.nearest(wanted) }
    : coachable(key, entryNamed(key));
}
