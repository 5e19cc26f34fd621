import type { AdminResource, permissions } from '@spotter/contract/admin/permissions';
import type { ReactNode } from 'react';
import { AccessDenied, CanAccess } from 'react-admin';

interface GuardedProps<R extends AdminResource> {
  readonly resource: R;
  readonly action: keyof (typeof permissions)[R] & string;
  readonly children: ReactNode;
}

/** A screen that react-admin does not guard by itself: a role that may not see it is told so. */
export function Guarded<R extends AdminResource>({ children, ...needs }: GuardedProps<R>) {
  return (
    <CanAccess {...needs} accessDenied={<AccessDenied />}>
      {children}
    </CanAccess>
  );
}
