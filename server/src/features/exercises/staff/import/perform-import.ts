import { mapInTurns } from '../../../../platform/map-in-turns.ts';
import type { CatalogueChange } from '../../change-catalogue.ts';
import { editExercises, type NewExercise } from '../../edit-exercises.ts';
import { editGroups } from '../../edit-groups.ts';
import { createExerciseGroupsStore } from '../../exercise-groups-store.ts';
import type { ImportPlan } from './plan-import.ts';

/** Does what a plan says, of proposed changes those that are accepted. @returns the ids of what was created or changed */
export async function performImport(
  change: CatalogueChange,
  plan: ImportPlan,
  accepted: ReadonlySet<number>,
): Promise<number[]> {
  const groups = editGroups(change);
  const exercises = editExercises(change);
  const present = await createExerciseGroupsStore(change.trx).all();
  const idOf = new Map(present.map(({ id, name }) => [name, id]));
  const done = plan.rows.filter(
    ({ row, action }) =>
      action === 'create' || action === 'update' || (action === 'propose' && accepted.has(row)),
  );
  const wanted = new Set(done.map(({ values }) => values?.groupName));
  for (const name of plan.newGroups.filter((group) => wanted.has(group))) {
    const { id } = await groups.add(name, undefined, 'import');
    idOf.set(name, id);
  }
  // SQLite answers at once: without turns nobody else would get one until the last row is written.
  const added: NewExercise[] = [];
  const changed = await mapInTurns(done, async ({ values, present: before }) => {
    if (!values) return [];
    const { groupName, position, ...others } = values;
    const inGroup = { ...others, group_id: idOf.get(groupName) ?? 0 };
    if (!before) {
      added.push({ ...inGroup, position });
      return [];
    }
    const patch = { ...inGroup, ...(position === undefined ? {} : { position }) };
    await exercises.change(before.id, patch, { action: 'import', basedOn: before.version });
    return [before.id];
  });
  // Last: what the others give up, these may take.
  return [...changed.flat(), ...(await exercises.add(added, 'import'))];
}
