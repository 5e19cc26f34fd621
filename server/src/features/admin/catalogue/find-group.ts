import { noSuchRecord } from '../../../platform/http/record-id.ts';
import type { GroupsStore } from './groups-store.ts';

/** @throws AppError admin.not_found */
export async function findGroup(groups: GroupsStore, id: number) {
  const group = await groups.find(id);
  if (!group) throw noSuchRecord('group');
  return group;
}
