import type { CatalogueChange } from '../../change-catalogue.ts';
import { editExercises } from '../../edit-exercises.ts';
import { editGroups } from '../../edit-groups.ts';
import { createExerciseGroupsStore } from '../../exercise-groups-store.ts';
import type { ImportPlan } from './plan-import.ts';

/** Does what a plan says. @returns the ids of what was created or changed */
export async function performImport(change: CatalogueChange, plan: ImportPlan): Promise<number[]> {
  const groups = editGroups(change);
  const exercises = editExercises(change);
  const present = await createExerciseGroupsStore(change.trx).all();
  const idOf = new Map(present.map(({ id, name }) => [name, id]));
  for (const name of plan.newGroups) {
    const { id } = await groups.add(name, undefined, 'import');
    idOf.set(name, id);
  }
  const ids: number[] = [];
  for (const { action, values, present: before } of plan.rows) {
    if (!values || (action !== 'create' && action !== 'update')) continue;
    const { groupName, position, ...others } = values;
    const inGroup = { ...others, group_id: idOf.get(groupName) ?? 0 };
    if (before) {
      const patch = { ...inGroup, ...(position === undefined ? {} : { position }) };
      await exercises.change(before.id, patch, { action: 'import', basedOn: before.version });
      ids.push(before.id);
    } else ids.push(await exercises.add({ ...inGroup, position }, 'import'));
  }
  return ids;
}
