// What an import would do, row by row, without doing it.
import { createHash } from 'node:crypto';
import { ExerciseSnapshot } from '@spotter/contract/admin/catalogue';
import type { ImportRow } from '@spotter/contract/admin/import';
import { Compile } from 'typebox/compile';
import { mapInTurns } from '../../../../platform/map-in-turns.ts';
import { nameKey } from '../../../../platform/name-key.ts';
import { fieldErrors } from '../../../../platform/http/validation-problem.ts';
import { changedFields } from '../../../../platform/changed-fields.ts';
import { wrongWithExercise, wrongWithGroupName } from '../../check-exercise.ts';
import { createExerciseNames } from '../../exercise-names.ts';
import type { ExerciseValues } from '../../exercise-values.ts';
import { keyOfName } from '../../key-of-name.ts';
import type { ImportedExercise } from './imported-exercise.ts';
import { fieldError, type RuleError, type RuleRemark } from '../../../../platform/remark.ts';

/** An exercise that is there already. */
export interface PresentExercise extends ExerciseValues {
  readonly id: number;
  readonly version: number;
}

export interface Present {
  readonly exercises: readonly PresentExercise[];
  readonly groups: readonly { readonly id: number; readonly name: string }[];
}

/** Values whose group may still have to be made. */
export type PlannedValues = Omit<ExerciseValues, 'group_id' | 'position'> & {
  readonly groupName: string;
  /** Undefined puts it last in its group. */
  readonly position: number | undefined;
};

export interface PlannedRow {
  readonly row: number;
  readonly name: string;
  readonly slug: string;
  readonly action: ImportRow['action'];
  readonly changed: ImportRow['changed'];
  readonly errors: readonly RuleError[];
  readonly notes: readonly RuleRemark[];
  readonly values: PlannedValues | undefined;
  readonly present: { readonly id: number; readonly version: number } | undefined;
}

export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly newGroups: readonly string[];
  /** Of everything that would be done and of what it is done to. */
  readonly digest: string;
}

/** No list of an exercise may be so long: nobody is told what else is wrong with each entry of one that is. */
const tooLong = 101;
/** As many as a body is told of. */
const errorsTold = 20;
const isExercise = Compile(ExerciseSnapshot);
/** Stands for a group in the check of a row's form; whether there is one is checked by name. */
const someGroup = 1;

function valuesFor(given: ImportedExercise, before: (PresentExercise & { groupName: string }) | undefined) {
  return {
    slug: given.slug ?? before?.slug ?? keyOfName(given.name) ?? '',
    name: (given.name === '' ? (before?.name ?? '') : given.name).trim(),
    groupName: (given.groupName ?? before?.groupName ?? '').trim(),
    instructions: (given.instructions ?? before?.instructions ?? '').trim(),
    muscles: (given.muscles ?? before?.muscles ?? []).slice(0, tooLong),
    aliases: given.isForeign
      ? [...new Set([...(before?.aliases ?? []), ...(given.aliases ?? []).slice(0, tooLong)])]
      : (given.aliases ?? before?.aliases ?? []).slice(0, tooLong),
    links: (given.links ?? before?.links ?? []).slice(0, tooLong),
    is_published: given.is_published ?? before?.is_published ?? false,
    position: given.position ?? before?.position,
    source: given.source ?? before?.source ?? '',
    licence: given.licence ?? before?.licence ?? '',
    author: given.author ?? before?.author ?? '',
  };
}

function wrongWith(values: PlannedValues): RuleError[] {
  const { groupName, ...others } = values;
  const whole = { ...others, position: others.position ?? 0, group_id: someGroup };
  const form = isExercise.Check(whole) ? [] : fieldErrors([...isExercise.Errors(whole)] as never);
  const wrongGroup = wrongWithGroupName(groupName);
  const group = wrongGroup ? [{ path: '/group_name', ...wrongGroup }] : [];
  const unread = Object.entries(others)
    .filter(([, value]) => JSON.stringify(value ?? null).includes('\uFFFD'))
    .map(([field]) => fieldError(`/${field}`, 'lost_letters'));
  const key = values.slug === '' && values.name !== '' ? [fieldError('/slug', 'no_key')] : [];
  const byPath = new Map<string, RuleError>();
  for (const error of [...unread, ...key, ...group, ...form, ...wrongWithExercise(whole)]) {
    if (!byPath.has(error.path)) byPath.set(error.path, error);
  }
  return [...byPath.values()].slice(0, errorsTold);
}

/** Two rows with one key: the same exercise twice, or two whose names are spelled alike in Latin letters. */
function sameKey(
  earlier: { readonly row: number; readonly name: string },
  { slug: key, name }: PlannedValues,
  isForeign: boolean,
) {
  const { row } = earlier;
  const isSame = nameKey(earlier.name) === nameKey(name);
  if (isSame) return fieldError('/slug', 'same_exercise', { row, key });
  return fieldError('/slug', isForeign ? 'same_key_by_name' : 'same_key', { row, name: earlier.name, key });
}

/** A name that leads to the key of an exercise called otherwise never overwrites it. */
function keyOfAnother(key: string, name: string, isForeign: boolean): RuleError {
  return fieldError('/slug', isForeign ? 'key_of_another_by_name' : 'key_of_another', { key, name });
}

/** Others are answered while thousands of rows are planned. */
export async function planImport(given: readonly ImportedExercise[], present: Present): Promise<ImportPlan> {
  const groupNames = new Map(present.groups.map(({ id, name }) => [id, name]));
  // As the dashboard takes names for the same; the first of new ones says how it is written.
  const groupByKey = new Map(present.groups.map(({ name }) => [nameKey(name), name]));
  const groupNamed = (name: string): string => {
    if (wrongWithGroupName(name) !== undefined) return name;
    const key = nameKey(name);
    const known = groupByKey.get(key) ?? name;
    groupByKey.set(key, known);
    return known;
  };
  const bySlug = new Map(
    present.exercises.map((exercise) => [
      exercise.slug,
      { ...exercise, groupName: groupNames.get(exercise.group_id) ?? '' },
    ]),
  );
  const names = createExerciseNames(present.exercises);
  const seen = new Map<string, { readonly row: number; readonly name: string }>();

  const rows = await mapInTurns(given, (exercise): PlannedRow => {
    const wanted = exercise.slug ?? keyOfName(exercise.name) ?? '';
    const before = bySlug.get(wanted);
    const { isForeign = false } = exercise;
    const given = valuesFor(exercise, before);
    const values = { ...given, groupName: groupNamed(given.groupName) };
    const { slug, name } = values;
    const { row } = exercise;
    const errors = [...exercise.errors];
    if (errors.length === 0) errors.push(...wrongWith(values));
    const earlier = seen.get(slug);
    if (earlier) errors.push(sameKey(earlier, values, isForeign));
    else if (before && exercise.slug === undefined && nameKey(before.name) !== nameKey(name)) {
      errors.push(keyOfAnother(slug, before.name, isForeign));
    }
    if (errors.length === 0) errors.push(...names.wrongWith(values, before));
    if (errors.length === 0) seen.set(slug, { row, name });
    const base = { row, name, slug, notes: exercise.notes, errors };
    if (errors.length > 0) {
      return { ...base, action: 'error', changed: [], values: undefined, present: undefined };
    }
    if (!before) {
      names.add({ ...values, row });
      return { ...base, action: 'create', changed: [], values, present: undefined };
    }
    const { id, version } = before;
    const old = Object.fromEntries(Object.entries(before).filter(([field]) => field in values));
    const changed = changedFields(old, values).map((field) => ({
      field: field === 'groupName' ? 'group_name' : field,
      before: before[field as keyof PresentExercise],
      after: values[field as keyof PlannedValues],
    }));
    const isOwnDraft = !before.is_published && before.source === values.source;
    const kind = isForeign && !isOwnDraft ? 'propose' : 'update';
    const action = changed.length === 0 ? 'unchanged' : kind;
    // What is only proposed may not happen: then what it had stays its own.
    if (action === 'update') names.release(before);
    names.add({ ...values, row });
    return { ...base, action, changed, values, present: { id, version } };
  });

  const known = new Set(present.groups.map(({ name }) => name));
  const wantedGroups = rows.flatMap(({ values }) => (values ? [values.groupName] : []));
  const newGroups = [...new Set(wantedGroups)].filter((name) => !known.has(name));
  const hash = createHash('sha256').update(JSON.stringify(newGroups));
  await mapInTurns(rows, (row) => hash.update(JSON.stringify(row)));
  return { rows, newGroups, digest: hash.digest('base64url') };
}
