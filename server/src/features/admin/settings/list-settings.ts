import { RuntimeSettingList } from '@spotter/contract/admin/settings';
import type { App } from '../../../platform/http/app-instance.ts';
import type { AdminSettingsDeps } from './settings-deps.ts';
import { createSettingsReader } from './settings-reader.ts';

export function listSettings(app: App, { staff, settings }: AdminSettingsDeps): void {
  const reader = createSettingsReader(settings);
  app.get(
    '/admin/api/settings',
    staff.may('settings.list', {
      operationId: 'listSettings',
      summary: 'Settings that change while the server runs',
      response: { 200: RuntimeSettingList },
    }),
    async () => {
      const data = [...(await reader.all())];
      return { data, total: data.length, hasNextPage: false };
    },
  );
}
