// What staff do to exercise groups within a change to the catalogue: each with its audit entry.
import type { AdminGroup } from '@spotter/contract/admin/catalogue';
import { AppError } from '../../platform/app-error.ts';
import { nameKey } from '../../platform/name-key.ts';
import { noSuchRecord } from '../../platform/http/no-such-record.ts';
import type { CatalogueChange } from './change-catalogue.ts';
import { createExerciseGroupsStore, takenGroupName, type GroupValues } from './exercise-groups-store.ts';

/** Every refusal is an AppError, which undoes the change. */
export function editGroups({ trx, noteForAudit }: CatalogueChange) {
  const groups = createExerciseGroupsStore(trx);

  async function existing(id: number): Promise<AdminGroup> {
    const group = await groups.find(id);
    if (!group) throw noSuchRecord('group');
    return group;
  }

  /** Names are the same as people's are: in any case, and however they are composed. @throws AppError admin.taken */
  async function requireOwnName(name: string, ownId?: number): Promise<void> {
    const key = nameKey(name);
    const isTaken = (await groups.all()).some((other) => other.id !== ownId && nameKey(other.name) === key);
    if (isTaken) throw takenGroupName();
  }

  /** What is as it was leaves no trace. */
  async function change(id: number, patch: Partial<GroupValues>): Promise<AdminGroup> {
    const group = await existing(id);
    const { name, position } = group;
    const before = { name, position };
    const after = { ...before, ...patch };
    if (after.name === name && after.position === position) return group;
    if (after.name !== name) await requireOwnName(after.name, id);
    await groups.change(id, after);
    const entry = { action: 'edit', resource: 'groups', resourceId: id, label: after.name } as const;
    noteForAudit({ ...entry, before, after });
    return { ...group, ...after };
  }

  return {
    /** @param position undefined puts it last. */
    add: async (
      name: string,
      position: number | undefined,
      action: 'create' | 'import' = 'create',
    ): Promise<AdminGroup> => {
      await requireOwnName(name);
      const values = { name, position: position ?? (await groups.nextPosition()) };
      const id = await groups.add(values);
      noteForAudit({ action, resource: 'groups', resourceId: id, label: name, after: values });
      return { id, ...values, exercises: 0 };
    },

    change,

    /** Puts groups in this order. */
    order: async (ids: readonly number[]): Promise<void> => {
      for (const [position, id] of ids.entries()) await change(id, { position });
    },

    remove: async (id: number): Promise<void> => {
      const { name, position, exercises } = await existing(id);
      if (exercises > 0) {
        throw new AppError('admin.in_use', {
          detail: 'The group has exercises, drafts included. Move or delete them first.',
        });
      }
      await groups.remove(id);
      const entry = { action: 'delete', resource: 'groups', resourceId: id, label: name } as const;
      noteForAudit({ ...entry, before: { name, position } });
    },
  };
}
