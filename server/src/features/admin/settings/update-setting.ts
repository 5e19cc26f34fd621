import { TextId } from '@spotter/contract/admin/conventions';
import { RuntimeSetting, RuntimeSettingChange } from '@spotter/contract/admin/settings';
import type { App } from '../../../platform/http/app-instance.ts';
import { rulesError } from '../../../platform/http/rules-error.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';
import { createSettingsReader } from './settings-reader.ts';

export function updateSetting(app: App, { staff, clock, settings, changeSetting }: AdminSettingsDeps): void {
  const reader = createSettingsReader(settings);
  app.patch(
    '/admin/api/settings/:id',
    staff.may('settings.edit', {
      operationId: 'updateSetting',
      summary: 'Change a setting for every process at once',
      params: TextId,
      body: RuntimeSettingChange,
      response: { 200: RuntimeSetting },
      problems: ['body', 'admin.not_found'],
    }),
    async (request) => {
      const { name, environment_value: environment } = await reader.one(request.params.id);
      const { value } = request.body;
      const message = value === null ? undefined : settings.wrongWith(name, value);
      if (message !== undefined) throw rulesError([{ path: '/value', message }]);
      await changeSetting(staff.of(request), name, { value, environment }, clock.nowMs());
      return reader.one(name);
    },
  );
}
