import { BegunCodes } from '@spotter/contract/admin/codes';
import { AppError } from '../../../platform/app-error.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { newSecret, otpauthUri } from './one-time-code.ts';
import { createStaffCodesStore } from './staff-codes-store.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Staff } from '../staff.ts';
import type { Ids } from '../../../platform/ids.ts';

interface Given {
  readonly db: Database;
  readonly staff: Staff;
  readonly ids: Ids;
}

export function beginCodes(app: App, { db, staff, ids }: Given): void {
  app.post(
    '/admin/api/me/codes',
    staff.proven({
      operationId: 'beginCodes',
      summary: 'A secret for an authenticator app; codes are on once one of its codes is confirmed',
      response: { 200: BegunCodes },
      problems: ['no-body', 'staff.codes_on'],
    }),
    async (request) => {
      const { userId, email } = staff.of(request);
      const secret = newSecret(ids);
      if (!(await createStaffCodesStore(db).begin(userId, secret))) {
        throw new AppError('staff.codes_on', { detail: 'Turn your codes off first, to set them up anew.' });
      }
      return { secret, uri: otpauthUri(secret, email) };
    },
  );
}
