import { CodesOfPerson } from '@spotter/contract/admin/codes';
import { ByRowId } from '@spotter/contract/admin/conventions';
import type { App } from '../../../platform/http/app-instance.ts';
import { showMomentOrNull } from '../../../platform/http/show-moment.ts';
import { createStaffCodesStore } from './staff-codes-store.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Staff } from '../staff.ts';

interface Given {
  readonly db: Database;
  readonly staff: Staff;
}

export function codesOfPerson(app: App, { db, staff }: Given): void {
  app.get(
    '/admin/api/users/:id/codes',
    staff.may('users.show', {
      operationId: 'showCodesOfPerson',
      summary: 'Whether somebody signs in to the dashboard with one-time codes',
      params: ByRowId,
      response: { 200: CodesOfPerson },
      problems: ['request.invalid'],
    }),
    async (request) => {
      const since = (await createStaffCodesStore(db).find(request.params.id))?.confirmedAt ?? null;
      return { is_on: since !== null, since: showMomentOrNull(since) };
    },
  );
}
