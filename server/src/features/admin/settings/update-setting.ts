import { TextId } from '@spotter/contract/admin/conventions';
import { RuntimeSetting, RuntimeSettingChange } from '@spotter/contract/admin/settings';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import { staffOf } from '../access/staff-gate.ts';
import { dashboardProblems, permitted } from '../in-dashboard.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';
import { createSettingsReader } from './settings-reader.ts';

export function updateSetting(app: App, { gate, clock, settings, changeSetting }: AdminSettingsDeps): void {
  const reader = createSettingsReader(settings);
  app.patch(
    '/admin/api/settings/:id',
    {
      onRequest: gate.may('settings.edit'),
      schema: {
        ...permitted('settings.edit', 'updateSetting', 'Change a setting for every process at once'),
        params: TextId,
        body: RuntimeSettingChange,
        response: { 200: RuntimeSetting, ...dashboardProblems('body', 'staff', 'admin.not_found') },
      },
    },
    async (request) => {
      const { name, environment_value: environment } = await reader.one(request.params.id);
      const { value } = request.body;
      const message = value === null ? undefined : settings.wrongWith(name, value);
      if (message !== undefined) throw rulesError([{ path: '/value', message }]);
      await changeSetting(staffOf(request), name, { value, environment }, clock.nowMs());
      return reader.one(name);
    },
  );
}
