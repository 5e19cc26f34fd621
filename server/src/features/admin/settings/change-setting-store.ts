import type { Database } from '../../../platform/database/database.ts';
import { saveSetting } from '../../settings/runtime-settings-store.ts';
import { writeAudit } from '../../dashboard/audit/audit-store.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';

/** Stores a setting with its audit entry, both or neither. */
export function createChangeSetting(db: Database): AdminSettingsDeps['changeSetting'] {
  return async (actor, name, { value, environment }, nowMs) => {
    await db.transaction().execute(async (trx) => {
      const before = await saveSetting(trx, name, value, actor, nowMs);
      const entry = {
        action: 'edit',
        resource: 'settings',
        resourceId: name,
        label: name,
        before: { value: before ?? environment },
        after: { value: value ?? environment },
      };
      await writeAudit(trx, actor, entry, nowMs);
    });
  };
}
