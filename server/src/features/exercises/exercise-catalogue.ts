// The catalogue in memory: read once, ready to send, forgotten when something changes.
import { checkSpecification } from '@spotter/coach/specification/check-specification';
import type { Specification } from '@spotter/coach/specification/specification';
import { withTranslations } from '@spotter/exercises/texts/with-translations';
import type { Exercise, ExerciseFilter } from '@spotter/contract/exercises';
import type { FieldError } from '@spotter/contract/problem';
import { foldedText } from '../../platform/folded-text.ts';
import { entityTag } from '../../platform/http/entity-tag.ts';
import type { StoredExercise } from './exercises-store.ts';
import { sameJson } from './same-json.ts';

/** A JSON body made once, with its tag. */
export interface ReadyBody {
  readonly json: string;
  readonly tag: string;
}

/** An exercise with the specification that it is coached by, in every language; null where nothing says how. */
export interface CatalogueExercise extends StoredExercise {
  readonly specification: Specification | null;
}

interface Snapshot {
  readonly exercises: readonly CatalogueExercise[];
  readonly list: () => ReadyBody;
  readonly byId: ReadonlyMap<number, () => ReadyBody>;
  readonly specifications: ReadonlyMap<number, () => ReadyBody>;
}

export interface ExerciseCatalogue {
  readonly all: () => Promise<readonly CatalogueExercise[]>;
  readonly list: (filter: ExerciseFilter) => Promise<ReadyBody>;
  readonly one: (id: number) => Promise<ReadyBody | undefined>;
  /** Its specification, as clients read it; undefined where there is no such exercise or nothing says how to coach it. */
  readonly specification: (id: number) => Promise<ReadyBody | undefined>;
}

function asDocumented(exercise: StoredExercise): Exercise {
  const { id, name, instructions, targeted_muscles, groupID, groupName } = exercise;
  return { id, name, instructions, targeted_muscles, groupID, groupName };
}

function ready(value: unknown): ReadyBody {
  const json = JSON.stringify(value);
  return { json, tag: entityTag(json) };
}

/** Made when somebody asks for it: of most that is there nobody does before it changes. */
function readyWhenAsked(value: unknown): () => ReadyBody {
  let body: ReadyBody | undefined;
  return () => (body ??= ready(value));
}

/** What the release brings is the same at every reading. */
const translated = new WeakMap<Specification, Specification>();
function translatedOnce(bundled: Specification): Specification {
  const inAllLanguages = translated.get(bundled) ?? withTranslations(bundled);
  translated.set(bundled, inAllLanguages);
  return inAllLanguages;
}

function listed(exercises: readonly StoredExercise[]) {
  return { excercises: exercises.map(asDocumented) };
}

function fold(text: string): string {
  return foldedText(text).trim();
}

function accepts(filter: ExerciseFilter): (exercise: StoredExercise) => boolean {
  const group = filter.group === undefined ? undefined : fold(filter.group);
  const muscle = filter.muscle === undefined ? undefined : fold(filter.muscle);
  const name = filter.q === undefined ? undefined : fold(filter.q);
  return (exercise) =>
    (group === undefined || group === String(exercise.groupID) || group === fold(exercise.groupName)) &&
    (muscle === undefined || fold(exercise.targeted_muscles).includes(muscle)) &&
    (name === undefined || [exercise.name, ...exercise.aliases].some((known) => fold(known).includes(name)));
}

interface CatalogueDeps {
  /** Gives every exercise in order; called once, and again after a change. */
  readonly read: () => Promise<readonly StoredExercise[]>;
  /** Another number whenever staff have changed something, in whichever process. */
  readonly mark: () => Promise<number>;
  /** The bundled specification of a slug. */
  readonly bundledFor: (slug: string) => Specification | undefined;
  /** A stored specification is not one that this release understands; the bundled one stands in. */
  readonly onBroken: (slug: string, errors: readonly FieldError[]) => void;
}

export function createExerciseCatalogue({
  read,
  mark,
  bundledFor,
  onBroken,
}: CatalogueDeps): ExerciseCatalogue {
  let current: { readonly mark: number; readonly snapshot: Promise<Snapshot> } | undefined;

  function specify(exercise: StoredExercise): CatalogueExercise {
    if (exercise.specification === null) return { ...exercise, specification: null };
    const bundled = bundledFor(exercise.slug);
    // A check takes milliseconds, and most are as this release brings them.
    if (bundled && sameJson(exercise.specification, bundled))
      return { ...exercise, specification: translatedOnce(bundled) };
    const checked = checkSpecification(exercise.specification);
    if (checked.ok) return { ...exercise, specification: withTranslations(checked.specification) };
    onBroken(exercise.slug, checked.errors);
    return { ...exercise, specification: bundled ? translatedOnce(bundled) : null };
  }

  function takeSnapshot(stored: readonly StoredExercise[]): Snapshot {
    const exercises = stored.map(specify);
    const specified = exercises.filter(({ specification }) => specification !== null);
    return {
      exercises,
      list: readyWhenAsked(listed(exercises)),
      byId: new Map(exercises.map((exercise) => [exercise.id, readyWhenAsked(asDocumented(exercise))])),
      specifications: new Map(specified.map(({ id, specification }) => [id, readyWhenAsked(specification)])),
    };
  }

  async function snapshot(): Promise<Snapshot> {
    // Read before the exercises: what changes in between is read again.
    const now = await mark();
    if (current?.mark === now) return current.snapshot;
    const reading = { mark: now, snapshot: read().then(takeSnapshot) };
    current = reading;
    reading.snapshot.catch(() => {
      if (current === reading) current = undefined;
    });
    return reading.snapshot;
  }

  return {
    all: async () => (await snapshot()).exercises,
    list: async (filter) => {
      const { list, exercises } = await snapshot();
      return Object.keys(filter).length === 0 ? list() : ready(listed(exercises.filter(accepts(filter))));
    },
    one: async (id) => (await snapshot()).byId.get(id)?.(),
    specification: async (id) => (await snapshot()).specifications.get(id)?.(),
  };
}
