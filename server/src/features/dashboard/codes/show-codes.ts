import { OwnCodes } from '@spotter/contract/admin/codes';
import type { App } from '../../../platform/http/app-instance.ts';
import { showMomentOrNull } from '../../../platform/http/show-moment.ts';
import { createRecoveryCodesStore } from './recovery-codes-store.ts';
import { createStaffCodesStore } from './staff-codes-store.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Staff } from '../staff.ts';

interface Given {
  readonly db: Database;
  readonly staff: Staff;
  readonly codesRequired: () => Promise<boolean>;
}

export function showCodes(app: App, { db, staff, codesRequired }: Given): void {
  app.get(
    '/admin/api/me/codes',
    staff.signedIn({
      operationId: 'showOwnCodes',
      summary: 'Whether one-time codes are on for whoever is signed in',
      response: { 200: OwnCodes },
    }),
    async (request) => {
      const { userId } = staff.of(request);
      const since = (await createStaffCodesStore(db).find(userId))?.confirmedAt ?? null;
      return {
        is_on: since !== null,
        since: showMomentOrNull(since),
        recovery_codes_left: await createRecoveryCodesStore(db).countLeft(userId),
        is_required: await codesRequired(),
      };
    },
  );
}
