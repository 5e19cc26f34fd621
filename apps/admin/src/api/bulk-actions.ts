// Changes of many records at once, in the words of the interface: an action with its own fields.
import type { ExercisesBulk } from '@spotter/contract/admin/catalogue';
import type { UsersBulk } from '@spotter/contract/admin/users';
import type { Identifier } from 'react-admin';

/** The field that is changed for many says which action it is. */
const actions: Readonly<Record<string, Readonly<Record<string, (UsersBulk | ExercisesBulk)['action']>>>> = {
  users: { is_active: 'set_active', role: 'set_role' },
  exercises: { is_published: 'publish', group_id: 'move' },
};

export function bulkUpdate(
  resource: string,
  ids: readonly Identifier[],
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const [field = ''] = Object.keys(data);
  const action = actions[resource]?.[field];
  if (action === undefined) throw new Error(`there is no change of ${field} for many ${resource}`);
  return { action, ids, [field]: data[field] };
}

/** @param meta what the action needs besides, such as the mode of deleting people */
export function bulkDelete(ids: readonly Identifier[], meta: Readonly<Record<string, unknown>> = {}) {
  return { action: 'delete', ids, ...meta };
}
