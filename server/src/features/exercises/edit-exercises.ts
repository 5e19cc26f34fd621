// What staff do to exercises within a change to the catalogue: each with its version and its audit entry.
import { AppError } from '../../platform/app-error.ts';
import { batchesOf } from '../../platform/database/batches-of.ts';
import { noSuchRecord } from '../../platform/http/no-such-record.ts';
import { mapInTurns } from '../../platform/map-in-turns.ts';
import { rulesError } from '../../platform/http/rules-error.ts';
import type { CatalogueChange } from './change-catalogue.ts';
import { createExerciseGroupsStore } from './exercise-groups-store.ts';
import { createExerciseNames, type ExerciseNames } from './exercise-names.ts';
import type { ExerciseValues } from './exercise-values.ts';
import { createExerciseVersionsStore, type ExerciseAction } from './exercise-versions-store.ts';
import { createExercisesStore, type EditableExercise } from './exercises-store.ts';
import { sameJson } from './same-json.ts';
import { fieldError } from '../../platform/remark.ts';

export type NewExercise = Omit<ExerciseValues, 'position'> & {
  /** Undefined puts it last in its group. */
  readonly position: number | undefined;
};

interface HowChanged {
  readonly action?: ExerciseAction;
  /** The version that somebody saw who changes it. */
  readonly basedOn?: number | undefined;
}

function changedMeanwhile(): AppError {
  return new AppError('admin.changed_meanwhile', {
    detail: 'Somebody else has changed this exercise since you opened it. Load it again, and change it then.',
  });
}

/** Every refusal is an AppError, which undoes the change. */
export function editExercises({ trx, actor, nowMs, noteForAudit }: CatalogueChange) {
  const exercises = createExercisesStore(trx);
  const groups = createExerciseGroupsStore(trx);
  const versions = createExerciseVersionsStore(trx);
  /** Read with the first word that is new, and kept up from then on. */
  let names: ExerciseNames | undefined;
  /** The place after the last exercise of a group, likewise: to look for it among thousands takes long. */
  const ends = new Map<number, number>();
  /** Groups that were looked for and found. */
  const present = new Set<number>();

  async function endOf(groupId: number): Promise<number> {
    const end = ends.get(groupId) ?? (await exercises.nextPosition(groupId));
    ends.set(groupId, end);
    return end;
  }

  function keepEnd({ group_id, position }: ExerciseValues): void {
    const end = ends.get(group_id);
    if (end !== undefined) ends.set(group_id, Math.max(end, position + 1));
  }

  async function existing(id: number): Promise<EditableExercise> {
    const exercise = await exercises.find(id);
    if (!exercise) throw noSuchRecord('exercise');
    return exercise;
  }

  async function requireGroup(id: number): Promise<void> {
    if (present.has(id)) return;
    if (await groups.find(id)) {
      present.add(id);
      return;
    }
    throw new AppError('request.invalid', {
      detail: 'The group does not exist. Choose another, or make it first.',
      fields: [fieldError('/group_id', 'no_such_group')],
    });
  }

  async function takeNames(given: ExerciseValues, before?: ExerciseValues): Promise<void> {
    const named = ({ slug, name, aliases }: ExerciseValues) => ({ slug, name, aliases });
    if (before && sameJson(named(before), named(given))) return;
    names ??= createExerciseNames((await exercises.editable()).map(({ values }) => values));
    const wrong = names.wrongWith(given, before);
    if (wrong.length > 0) throw rulesError(wrong);
    if (before) names.release(before);
    names.add(given);
  }

  /** What came with the installation has no history until it is changed: its first version is kept then. */
  async function keepFirstVersion({ id, version, values, createdAt }: EditableExercise): Promise<void> {
    if ((await versions.newestOf(id)) !== undefined) return;
    const first = { action: 'create', actor: undefined, before: undefined, after: values } as const;
    await versions.add([{ exerciseId: id, version, ...first, atMs: createdAt }]);
  }

  /** @returns their ids, in the same order */
  async function insert(
    given: readonly ExerciseValues[],
    { id, version, action }: { id?: number; version: number; action: ExerciseAction },
  ): Promise<number[]> {
    await mapInTurns(given, async (values) => {
      await requireGroup(values.group_id);
      await takeNames(values);
    });
    const rows = given.map((values) => ({ id, version, values, nowMs }));
    const ids = await mapInTurns([...batchesOf(rows)], exercises.add);
    const added = ids.flat().map((exerciseId, index) => {
      const { values } = rows[index] as (typeof rows)[number];
      const { name: label } = values;
      noteForAudit({ action, resource: 'exercises', resourceId: exerciseId, label, after: values });
      return { exerciseId, version, action, actor, before: undefined, after: values, atMs: nowMs };
    });
    await mapInTurns([...batchesOf(added)], versions.add);
    return ids.flat();
  }

  /** What is as it was leaves no trace. */
  async function change(id: number, patch: Partial<ExerciseValues>, how: HowChanged = {}): Promise<void> {
    const { action = 'edit', basedOn } = how;
    const exercise = await existing(id);
    const { version, values: before } = exercise;
    if (basedOn !== undefined && basedOn !== version) throw changedMeanwhile();
    const after = { ...before, ...patch };
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    if (after.group_id !== before.group_id) await requireGroup(after.group_id);
    await takeNames(after, before);
    keepEnd(after);
    await keepFirstVersion(exercise);
    if (!(await exercises.change(id, version, after, nowMs))) throw changedMeanwhile();
    const next = { exerciseId: id, version: version + 1, action, actor, before, after, atMs: nowMs };
    await versions.add([next]);
    noteForAudit({ action, resource: 'exercises', resourceId: id, label: after.name, before, after });
  }

  return {
    /** Many at once, in few statements. @returns their ids, in the same order */
    add: async (given: readonly NewExercise[], action: ExerciseAction = 'create'): Promise<number[]> => {
      const placed = await mapInTurns(given, async (exercise) => {
        const position = exercise.position ?? (await endOf(exercise.group_id));
        const placed = { ...exercise, position };
        keepEnd(placed);
        return placed;
      });
      return insert(placed, { version: 1, action });
    },

    change,

    remove: async (id: number): Promise<void> => {
      const exercise = await existing(id);
      const { version, values } = exercise;
      await keepFirstVersion(exercise);
      const last = { action: 'delete', actor, before: values, after: values, atMs: nowMs } as const;
      await versions.add([{ exerciseId: id, version: version + 1, ...last }]);
      await exercises.remove(id);
      names?.release(values);
      const entry = { action: 'delete', resource: 'exercises', resourceId: id, label: values.name } as const;
      noteForAudit({ ...entry, before: values });
    },

    /** Brings back a version, of one that was deleted too. */
    restore: async (id: number, version: number): Promise<void> => {
      const values = await versions.find(id, version);
      const newest = await versions.newestOf(id);
      if (!values || newest === undefined) throw noSuchRecord('exercise');
      if (await exercises.find(id)) await change(id, values, { action: 'restore' });
      else await insert([values], { id, version: newest + 1, action: 'restore' });
    },

    /** Puts the exercises of a group in this order. */
    order: async (groupId: number, ids: readonly number[]): Promise<void> => {
      await requireGroup(groupId);
      await mapInTurns(ids, async (id, position) => {
        const { values } = await existing(id);
        if (values.group_id !== groupId) throw noSuchRecord('exercise');
        await change(id, { position });
      });
    },
  };
}
