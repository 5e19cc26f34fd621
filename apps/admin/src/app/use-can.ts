import type { AdminResource, permissions } from '@spotter/contract/admin/permissions';
import { useCanAccess } from 'react-admin';

/** Whether the role of who is signed in may do something; false until that is known, so that nothing flashes up. */
export function useCan<R extends AdminResource>(
  resource: R,
  action: keyof (typeof permissions)[R] & string,
): boolean {
  return useCanAccess({ resource, action }).canAccess === true;
}
