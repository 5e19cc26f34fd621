import { OwnerState } from '@spotter/contract/admin/access';
import type { App } from '../../../platform/http/app-instance.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { DashboardAccounts } from '../dashboard-accounts.ts';
import type { Staff } from '../staff.ts';

interface Given extends Pick<DashboardAccounts, 'countOwners' | 'sendsMail'> {
  readonly db: Database;
  readonly staff: Staff;
}

/** For the sign-in page: where there is no owner yet, nobody can sign in, and it says how one is made. */
export function showOwner(app: App, { db, staff, countOwners, sendsMail }: Given): void {
  app.get(
    '/admin/api/owner',
    staff.open({
      operationId: 'showOwner',
      summary: 'Whether the installation has an owner, and sends mail',
      response: { 200: OwnerState },
    }),
    async () => ({ has_owner: (await countOwners(db)) > 0, sends_mail: sendsMail }),
  );
}
