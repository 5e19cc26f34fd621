import { ByName } from '@spotter/contract/admin/conventions';
import { RuntimeSetting, RuntimeSettingChange } from '@spotter/contract/admin/settings';
import type { Clock } from '../../../platform/clock.ts';
import type { Database } from '../../../platform/database/database.ts';
import { inTransaction } from '../../../platform/database/in-transaction.ts';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { Staff } from '../../dashboard/staff.ts';
import { wrongWithSetting } from '../runtime-settings.ts';
import type { SettingsStore } from '../settings-store.ts';
import type { DescribedSettings } from './described-settings.ts';

interface Given {
  readonly db: Database;
  readonly clock: Clock;
  readonly store: SettingsStore;
  readonly described: DescribedSettings;
}

export function updateSetting(app: App, staff: Staff, { db, clock, store, described }: Given): void {
  app.patch(
    '/admin/api/settings/:id',
    staff.may('settings.edit', {
      operationId: 'updateSetting',
      summary: 'Change a setting for every process at once',
      params: ByName,
      body: RuntimeSettingChange,
      response: { 200: RuntimeSetting },
      problems: ['body', 'admin.not_found'],
    }),
    async (request) => {
      const { name, environment_value: environment } = await described.one(request.params.id);
      const { value } = request.body;
      const wrong = value === null ? undefined : wrongWithSetting(name, value);
      if (wrong) throw rulesError([{ path: '/value', ...wrong }]);
      const actor = staff.of(request);
      const nowMs = clock.nowMs();
      await inTransaction(db, async (trx) => {
        const before = await store.save(trx, { name, value, by: actor, nowMs });
        const entry = {
          action: 'edit',
          resource: 'settings',
          resourceId: name,
          label: name,
          before: { value: before ?? environment },
          after: { value: value ?? environment },
        } as const;
        await staff.writeAudit(trx, actor, entry, nowMs);
      });
      return described.one(name);
    },
  );
}
